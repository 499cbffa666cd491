// The keys that the house signs with for OpenID Connect: of each algorithm the one that signs, the next one, and those
// that are still published, with two ways to replace them.
#pragma once
#include "server/admin/console.h"
#include "ui/common/section.h"

namespace gatelodge::ui {

class RecordRows;
struct Record;

class OpenIdKeysSection : public Section {
    Q_OBJECT
public:
    explicit OpenIdKeysSection(admin::Console &console, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void read();
    void lay();
    Record recordOf(const admin::SigningKeyFacts &key);
    void replace(SigningAlgorithm algorithm);
    void askToWithdraw(SigningAlgorithm algorithm);
    admin::Console &m_console;
    RecordRows *m_rows;
    QList<admin::SigningKeyFacts> m_keys;
};

} // namespace gatelodge::ui
