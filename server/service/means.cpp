#include "server/service/means.h"
#include "server/service/derived_key.h"

namespace gatelodge::service {

namespace {
class NoLetterBox : public LetterBox {
public:
    Done post(store::Session &, const Letter &letter) const override {
        return failure(Fault::Misconfigured,
                       QStringLiteral("mail: %1 cannot be sent from here").arg(letter.templateId));
    }
};
} // namespace

std::shared_ptr<const LetterBox> noLetterBox() {
    static const auto box = std::make_shared<const NoLetterBox>();
    return box;
}

QByteArray Means::keyFor(QByteArrayView purpose) const { return derivedKey(*vault, purpose); }

} // namespace gatelodge::service
