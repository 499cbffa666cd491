// Readings of a list may answer late and out of order: the newest counts, and a record that was just made stays open.
#include "ui/common/short_page.h"
#include "ui/pieces/text.h"
#include <QPromise>
#include <QtTest>

using namespace gatelodge;
using namespace gatelodge::ui;

namespace {

class Keys : public ShortPage {
public:
    Keys()
        : ShortPage({QStringLiteral("keys"), QStringLiteral("group"), [] { return QStringLiteral("Keys"); },
                     [] { return QStringLiteral("New key"); }, [] { return QStringLiteral("Name"); },
                     [] { return QStringLiteral("None"); }, [] { return QStringLiteral("None yet"); }},
                    new QWidget, nullptr) {}
    QPromise<Result<QStringList>> begin() {
        QPromise<Result<QStringList>> promise;
        promise.start();
        readList(promise.future(), [this](const QStringList &keys) { m_keys = keys; });
        return promise;
    }
    QStringList shown() const {
        QStringList keys;
        for (int row = 0; row < rows().rowCount(); ++row)
            keys << rows().keyAt(row);
        return keys;
    }
    void refuse() {
        say([] { return QStringLiteral("Refused"); });
    }
    QString said() const {
        for (const Paragraph *one : findChildren<Paragraph *>())
            if (one->property("ofReading").isValid())
                return one->isHidden() ? QString() : one->text();
        return {};
    }
    QString record;

protected:
    void read() override {}
    void lay() override {
        QList<ShortList::Row> rows;
        for (const QString &key : std::as_const(m_keys))
            rows << ShortList::Row{key, {}, key};
        setRows(std::move(rows), [] { return QString(); });
    }
    void showRecord(const QString &key) override { record = key; }

private:
    QStringList m_keys;
};

void answer(QPromise<Result<QStringList>> &reading, const QStringList &keys) {
    reading.addResult(Result<QStringList>(keys));
    reading.finish();
    QCoreApplication::processEvents();
}

const QString a = QStringLiteral("a"), b = QStringLiteral("b");

} // namespace

class ShortPageTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void a_record_that_was_just_made_is_shown_although_an_older_reading_lacks_it() {
        Keys page;
        auto older = page.begin();
        page.open(b);
        auto newer = page.begin();
        answer(older, {a});
        QCOMPARE(page.openKey(), b);
        answer(newer, {a, b});
        QCOMPARE(page.record, b);
    }

    void a_record_that_is_gone_is_closed() {
        Keys page;
        auto first = page.begin();
        answer(first, {b});
        page.open(b);
        auto second = page.begin();
        answer(second, {});
        QCOMPARE(page.openKey(), QString());
    }

    void an_older_reading_does_not_replace_a_newer_one() {
        Keys page;
        auto older = page.begin();
        auto newer = page.begin();
        answer(newer, {a, b});
        answer(older, {a});
        QCOMPARE(page.shown(), (QStringList{a, b}));
    }

    void a_refusal_outlasts_a_reading() {
        Keys page;
        page.refuse();
        auto reading = page.begin();
        answer(reading, {a});
        QCOMPARE(page.said(), QStringLiteral("Refused"));
    }

    void what_could_not_be_read_is_no_longer_said_once_it_can() {
        Keys page;
        auto lost = page.begin();
        lost.addResult(Result<QStringList>(tl::make_unexpected(Error{Fault::Unavailable, {}, {}})));
        lost.finish();
        QTRY_VERIFY_WITH_TIMEOUT(!page.said().isEmpty(), 20'000);
        auto reading = page.begin();
        answer(reading, {a});
        QCOMPARE(page.said(), QString());
    }
};

QTEST_MAIN(ShortPageTest)
#include "tst_short_page.moc"
