// Means as the composition makes them, but cheap, and the demo's own names for things.
#pragma once
#include "app/demo/sample_club.h"
#include "tests/support/test_database.h"

namespace gatelodge::tests {

// The club writes no letters by itself.
class NoLetters : public service::LetterBox {
public:
    Done post(store::Session &, const service::Letter &letter) const override {
        return failure(Fault::Internal, letter.templateId);
    }
};

inline std::shared_ptr<const service::Means> demoMeans() {
    auto means = std::make_shared<service::Means>();
    means->vault = std::make_shared<const service::Vault>(service::Vault::generate());
    means->hasher = service::PasswordHasher({1, 64});
    means->publicUrl = QByteArrayLiteral("http://localhost:8080");
    means->letters = std::make_shared<NoLetters>();
    return means;
}

} // namespace gatelodge::tests
