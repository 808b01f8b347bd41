// The six services' models, for tests that hold for all of them.
#pragma once

#include "core/model.hpp"

#include <squall/dynamodb/model.gen.hpp>
#include <squall/dynamodbstreams/model.gen.hpp>
#include <squall/eventbridge/model.gen.hpp>
#include <squall/scheduler/model.gen.hpp>
#include <squall/schemas/model.gen.hpp>
#include <squall/sqs/model.gen.hpp>

#include <array>
#include <ostream>
#include <string>
#include <vector>

namespace squall::samples {

struct ServiceCase {
  const model::ServiceModel* model;
  std::size_t operations;

  // Requests, results and errors with members of their own.
  std::vector<const model::Shape*> messages() const {
    std::vector<const model::Shape*> shapes;
    for (const model::OperationModel& operation : model->operations) {
      shapes.push_back(operation.request);
      shapes.push_back(operation.result);
    }
    for (const model::ErrorModel& error : model->errors) {
      if (error.shape) shapes.push_back(error.shape);
    }
    return shapes;
  }

  // The label of its tests: letters alone.
  friend std::ostream& operator<<(std::ostream& out, const ServiceCase& service) {
    std::string label(service.model->name);
    std::erase(label, '.');
    return out << label;
  }
};

inline std::array<ServiceCase, 6> allServices() {
  return {{{&sqs::serviceModel(), 23},
           {&eventbridge::serviceModel(), 57},
           {&dynamodb::serviceModel(), 57},
           {&dynamodbstreams::serviceModel(), 4},
           {&scheduler::serviceModel(), 12},
           {&schemas::serviceModel(), 31}}};
}

}  // namespace squall::samples
