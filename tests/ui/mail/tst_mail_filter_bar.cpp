// The sentence above the mails, and views of it that were kept longer ago than what they name has been there.
#include "server/admin/mail.h"
#include "tests/ui/window_test.h"
#include "ui/mail/mail_filter_bar.h"
#include <QJsonObject>

using namespace gatelodge;
using namespace gatelodge::ui;

class MailFilterBarTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void a_view_of_a_kind_that_is_no_more_shows_every_kind() {
        MailFilterBar bar(new QWidget);
        const QString known = admin::Mail::kinds().constFirst(), kind = QStringLiteral("kind");
        bar.ask({{kind, known}, {QStringLiteral("text"), QStringLiteral("bruno")}});
        QCOMPARE(bar.filter().templateId, known);
        const QJsonObject older{{kind, QStringLiteral("telegram")},
                                {QStringLiteral("state"), QStringLiteral("failing")}};
        bar.ask(older);
        QCOMPARE(bar.filter().templateId, QString());
        QCOMPARE(bar.filter().progress, std::optional(MailProgress::Failing)); // the rest of it holds
        QVERIFY(bar.filter().recipient.isEmpty());
        QVERIFY(!bar.question().contains(kind));
    }
};

GATELODGE_WINDOW_TEST(MailFilterBarTest)
#include "tst_mail_filter_bar.moc"
