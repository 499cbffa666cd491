#include "ui/common/erasure_question.h"
#include "server/domain/deliver.h"
#include "ui/pieces/dialogs.h"
#include <QCoreApplication>
#include <QLocale>

namespace gatelodge::ui {
namespace {

class ErasureWords {
    Q_DECLARE_TR_FUNCTIONS(gatelodge::ui::Leaving)
public:
    static QString what(const QStringList &told) {
        const QString gone = tr("Names, addresses, logins and what the history says of them go, also out of the "
                                "recycle bin. Only the username stays, so that nobody else gets it. This cannot be "
                                "undone.");
        return told.isEmpty() ? gone
                              : gone + u'\n' + tr("These sites are told: %1.").arg(QLocale().createSeparatedList(told));
    }
    static void open(QWidget *page, const ErasureQuestion &question, const QStringList &told) {
        auto *dialog = new ConfirmDialog([caption = question.caption] { return tr("Erase %1 for good?").arg(caption); },
                                         [told] { return what(told); }, question.username,
                                         [] { return tr("Erase for good"); }, page);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        QObject::connect(dialog, &ConfirmDialog::confirmed, page, question.confirmed);
        dialog->open();
    }
};

} // namespace

void ask(admin::Outward &outward, QWidget *page, const ErasureQuestion &question) {
    deliver(page, outward.knowingSites(question.user), [page, question](const Result<QList<KnowingSite>> &sites) {
        if (!sites)
            return question.failed(sites.error());
        QStringList told;
        for (const KnowingSite &site : *sites)
            if (site.told)
                told << site.name;
        ErasureWords::open(page, question, told);
    });
}

} // namespace gatelodge::ui
