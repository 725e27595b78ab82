# The commands of Harbinger. Each is a small script, which also works where there is no make.

PREFIX ?= /usr/local
export PREFIX DESTDIR

build: ; @scripts/build.sh
demo: ; @scripts/demo.sh
test: ; @scripts/test.sh
format: ; @scripts/format.sh
format-check: ; @scripts/format.sh --check
docs schemas: ; @scripts/generate.sh
modelines: ; @scripts/modelines.sh
install: ; @scripts/install.sh
package: ; @scripts/package.sh

.PHONY: build demo test format format-check docs schemas modelines install package
