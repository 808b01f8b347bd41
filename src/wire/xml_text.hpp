// wire/xml_text.hpp: text inside an XML element.
#pragma once

#include <string>
#include <string_view>

namespace squall::wire {

// Escapes & < > and ", and carriage returns as &#xD;, which a parser would otherwise turn into line feeds: AWS does the
// same, so that a message body comes back as it was sent. Control characters, which XML does not have and SQS does not
// take, become references as well; a zero and bytes that are not UTF-8 become U+FFFD.
void appendXmlText(std::string& out, std::string_view text);

}  // namespace squall::wire
