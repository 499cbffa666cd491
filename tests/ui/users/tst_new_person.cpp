// Somebody new on the page of people: what was typed outlives the form's closing, and whoever was added is selected.
#include "tests/ui/club.h"
#include "ui/list/list_table.h"
#include "ui/list/paged_model.h"
#include "ui/pieces/buttons.h"
#include "ui/users/new_person_form.h"
#include "ui/users/person_pane.h"
#include "ui/users/users_model.h"
#include "ui/users/users_page.h"
#include <QLineEdit>

using namespace gatelodge;
using namespace gatelodge::tests;
using namespace gatelodge::ui;

class NewPersonTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void what_was_typed_outlives_the_forms_closing();
    void whoever_was_added_is_selected_in_the_list();
};

namespace {

constexpr int kPatience = 20'000; // ms

struct Place {
    House house;
    UsersPage *page = nullptr;
    void open() {
        for (const auto &handle : {QStringLiteral("ada"), QStringLiteral("bruno"), QStringLiteral("chiara")})
            aUser(house.session()).named(handle, QStringLiteral("Sailor")).called(handle).make();
        QVERIFY(house.listen());
        house.window(
            QStringLiteral("users"), [this](UndoBar &undo) { return page = new UsersPage(house.console(), undo); },
            QSize(1280, 800));
        QTRY_VERIFY_WITH_TIMEOUT(page->model().isCounted() && page->model().index(0, 0).data(LoadedRole).toBool(),
                                 kPatience);
    }
    QLineEdit *edit(const char *name) const { return page->form().findChild<QLineEdit *>(QLatin1StringView(name)); }
    void press(const QString &verb) const {
        for (auto *button : page->form().findChildren<QAbstractButton *>())
            if (button->text() == verb || button->accessibleName() == verb)
                return button->click();
        QFAIL(qPrintable(verb));
    }
};

} // namespace

void NewPersonTest::what_was_typed_outlives_the_forms_closing() {
    Place place;
    place.open();
    place.page->addPerson();
    QTRY_VERIFY_WITH_TIMEOUT(place.page->form().isVisible(), kPatience);
    place.edit("first")->setText(QStringLiteral("Zoë"));
    place.press(NewPersonForm::tr("Close"));
    QVERIFY(!place.page->form().isVisible());
    place.page->addPerson();
    QCOMPARE(place.edit("first")->text(), QStringLiteral("Zoë"));
    place.press(NewPersonForm::tr("Cancel")); // this is an answer
    place.page->addPerson();
    QCOMPARE(place.edit("first")->text(), QString());
}

void NewPersonTest::whoever_was_added_is_selected_in_the_list() {
    Place place;
    place.open();
    place.page->table().setCurrentIndex(place.page->model().index(0, 0));
    place.page->addPerson();
    place.edit("first")->setText(QStringLiteral("Bea"));
    QTest::keyClick(place.edit("first"), Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(place.page->person().user().username, QStringLiteral("bea"), kPatience);
    const QString key = toString(place.page->person().uid());
    QTRY_COMPARE_WITH_TIMEOUT(place.page->table().selectedKeys(), QStringList{key}, kPatience);
    QVERIFY(place.page->person().isVisible());
    place.page->addPerson();
    QCOMPARE(place.edit("first")->text(), QString()); // the next one is somebody else
}

GATELODGE_WINDOW_TEST(NewPersonTest)
#include "tst_new_person.moc"
