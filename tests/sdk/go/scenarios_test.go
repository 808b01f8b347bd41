// Every scenario, with the AWS SDK for Go v2. The runner (tests/sdk/run.py) says in the environment where the scenarios
// and the two servers are: one on a manual clock, one on the wall clock.
package sdk

import (
	"encoding/json"
	"os"
	"path/filepath"
	"testing"
)

func read(t *testing.T, path string, into any) {
	t.Helper()
	text, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if err := json.Unmarshal(text, into); err != nil {
		t.Fatalf("%s: %v", path, err)
	}
}

// scenarios are those of SQS, and of each other service in the folder of its name.
func scenarios(t *testing.T, folder string) []scenario {
	t.Helper()
	files, _ := filepath.Glob(filepath.Join(folder, "*.json"))
	others, _ := filepath.Glob(filepath.Join(folder, "*", "*.json"))
	if len(files) == 0 || len(others) == 0 {
		t.Fatalf("no scenarios in %q", folder)
	}
	var all []scenario
	for _, file := range append(files, others...) {
		if filepath.Base(file) == "named_errors.json" {
			continue
		}
		service := "sqs"
		if within := filepath.Dir(file); within != filepath.Clean(folder) {
			service = filepath.Base(within)
		}
		var found []scenario
		read(t, file, &found)
		for i := range found {
			found[i].Service = service
		}
		all = append(all, found...)
	}
	return all
}

func TestScenarios(t *testing.T) {
	folder := os.Getenv("SQUALL_SCENARIOS")
	clients := map[string]*client{
		"":     newClient(os.Getenv("SQUALL_MANUAL_ENDPOINT")),
		"wall": newClient(os.Getenv("SQUALL_WALL_ENDPOINT")),
	}
	var namedErrors map[string]expectedError
	read(t, filepath.Join(folder, "named_errors.json"), &namedErrors)

	for _, played := range scenarios(t, folder) {
		t.Run(played.ID, func(t *testing.T) {
			client := clients[played.Clock]
			if lacked, ok := played.LackedBy["go"]; ok {
				// A client that cannot ask is left out, and only as long as it cannot.
				if !client.lacks(played.Service, lacked) {
					t.Errorf("the SDK knows %s by now", lacked)
				}
				return
			}
			p := player{client: client, namedErrors: namedErrors}
			err := p.play(played)
			if err != nil && !played.Wrong {
				t.Error(err)
			}
			// A wrong scenario says what is not so; a player that does not mind sees nothing at all.
			if err == nil && played.Wrong {
				t.Error("nothing was noticed")
			}
		})
	}
}
