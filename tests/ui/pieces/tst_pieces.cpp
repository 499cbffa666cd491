#include "tests/ui/window_test.h"
#include "ui/pieces/dialogs.h"
#include "ui/pieces/faces.h"
#include "ui/pieces/facts.h"
#include "ui/pieces/field.h"
#include "ui/pieces/field_value.h"
#include "ui/pieces/filter_sentence.h"
#include "ui/pieces/messages.h"
#include "ui/pieces/planes.h"
#include "ui/pieces/selection_bar.h"
#include "ui/pieces/strips.h"
#include <QAccessible>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QWheelEvent>

using namespace gatelodge::ui;

class Pieces : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void a_paragraph_gives_height_back_when_it_widens();
    void a_scrolling_page_is_one_plane_up_to_its_edge();
    void a_field_saves_on_enter_and_is_muted_until_answered();
    void a_field_goes_back_on_escape();
    void a_refused_value_stays_open_with_its_reason();
    void a_locked_field_says_why();
    void a_choice_returns_to_what_is_saved();
    void a_wheel_over_a_choice_is_left_to_the_page();
    void a_value_that_nobody_asked_for_is_shown_and_moves_no_focus();
    void a_switch_waits_for_its_answer();
    void a_strip_is_walked_by_keys_and_read_by_parts();
    void a_strip_mirrors();
    void a_token_tells_its_role_and_choice();
    void a_sentence_follows_the_order_of_the_language();
    void no_line_of_a_sentence_begins_with_a_comma();
    void from_right_to_left_the_sides_change_places_data();
    void from_right_to_left_the_sides_change_places();
    void a_line_of_code_that_is_too_long_for_its_place_stands_on_two();
    void undo_happens_once();
    void a_name_must_be_typed_before_it_goes();
    void where_no_name_is_known_nothing_goes();
    void a_code_box_copies_all();
    void a_label_stands_on_the_line_of_its_value_data();
    void a_label_stands_on_the_line_of_its_value();
    void a_menu_has_room_before_its_chevron_data();
    void a_menu_has_room_before_its_chevron();
    void a_selection_is_counted_in_another_language_too();
    void all_pieces_in_one_picture();
};

namespace {

std::unique_ptr<FieldEdit> shownField() {
    auto field = std::make_unique<FieldEdit>([] { return QStringLiteral("First name"); });
    field->setValue(QStringLiteral("Alice"));
    field->show();
    return field;
}

SentenceToken *groupToken() {
    return new SentenceToken([] { return QStringLiteral("Group"); },
                             {{QVariant(), QStringLiteral("any group")}, {7, QStringLiteral("Members")}});
}
SentenceToken *stateToken() {
    return new SentenceToken([] { return QStringLiteral("State"); },
                             {{QVariant(), QStringLiteral("active or suspended")}, {1, QStringLiteral("active")}});
}

} // namespace

// What is chosen is saved at once, so a page that is scrolled under the pointer must choose nothing.
void Pieces::a_wheel_over_a_choice_is_left_to_the_page() {
    ChoiceField field([] { return QStringLiteral("Language"); });
    field.setChoices({{1, [] { return QStringLiteral("one"); }}, {2, [] { return QStringLiteral("two"); }}});
    field.setValue(1);
    field.show();
    QVERIFY(QTest::qWaitForWindowExposed(&field));
    auto *box = field.findChild<QComboBox *>();
    QSignalSpy saved(&field, &ChoiceField::saveRequested);
    const QPoint middle = box->rect().center();
    for (const bool focused : {false, true}) {
        if (focused)
            box->setFocus();
        QWheelEvent wheel(middle, box->mapToGlobal(middle), {}, QPoint(0, -120), Qt::NoButton, Qt::NoModifier,
                          Qt::NoScrollPhase, false);
        QApplication::sendEvent(box, &wheel);
        QVERIFY(!wheel.isAccepted());
        QCOMPARE(box->currentIndex(), 0);
    }
    QCOMPARE(saved.count(), 0);
}

void Pieces::a_paragraph_gives_height_back_when_it_widens() {
    QWidget page;
    auto *text = new Paragraph(QStringLiteral("A sentence that needs four lines where there is little room for it"));
    columnIn(&page, 0)->addWidget(text);
    page.resize(em(8), em(20));
    page.show();
    QTRY_VERIFY(text->minimumHeight() >= 3 * lineHeight());
    page.resize(em(60), em(20));
    QTRY_VERIFY(text->minimumHeight() < 2 * lineHeight());
}

void Pieces::a_scrolling_page_is_one_plane_up_to_its_edge() {
    ScrollPage page(new QWidget, &Tokens::sunken);
    page.resize(200, 100);
    page.show();
    const QImage seen = page.grab().toImage();
    QVERIFY(colour(&Tokens::sunken) != colour(&Tokens::window));
    for (const int x : {2, 100, 196}) // beneath the scroll bar, too
        QCOMPARE(seen.pixelColor(x, 50).name(), colour(&Tokens::sunken).name());
}

void Pieces::a_field_saves_on_enter_and_is_muted_until_answered() {
    auto field = shownField();
    QSignalSpy asked(field.get(), &FieldEdit::saveRequested);
    auto *value = field->findChild<FieldValue *>();
    QCOMPARE(QAccessible::queryAccessibleInterface(value)->text(QAccessible::Name),
             QStringLiteral("First name: Alice"));
    QTest::keyClick(value, Qt::Key_F2);
    QVERIFY(field->isOpen());
    field->edit()->setText(QStringLiteral("Alicia"));
    QTest::keyClick(field->edit(), Qt::Key_Return);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().first().toString(), QStringLiteral("Alicia"));
    QVERIFY(field->isPending() && !field->isOpen());
    QCOMPARE(value->text(), QStringLiteral("Alicia"));
    QCOMPARE(field->value(), QStringLiteral("Alice"));
    field->setSaved(QStringLiteral("Alicia"));
    QVERIFY(!field->isPending() && !field->isOpen());
    QCOMPARE(field->value(), QStringLiteral("Alicia"));
}

void Pieces::a_field_goes_back_on_escape() {
    auto field = shownField();
    field->open();
    field->edit()->setText(QStringLiteral("Nonsense"));
    QTest::keyClick(field->edit(), Qt::Key_Escape);
    QVERIFY(!field->isOpen());
    QCOMPARE(field->findChild<FieldValue *>()->text(), QStringLiteral("Alice"));
}

void Pieces::a_refused_value_stays_open_with_its_reason() {
    auto field = shownField();
    field->open();
    field->edit()->setText(QStringLiteral("A\tB"));
    QTest::keyClick(field->edit(), Qt::Key_Return);
    field->setError([] { return QStringLiteral("A name has no tabs."); });
    QVERIFY(field->isOpen() && !field->isPending());
    QCOMPARE(field->edit()->text(), QStringLiteral("A\tB"));
    QVERIFY(field->findChild<Paragraph *>()->isVisibleTo(field.get()));
    QCOMPARE(field->findChild<Paragraph *>()->text(), QStringLiteral("A name has no tabs."));
}

void Pieces::a_locked_field_says_why() {
    auto field = shownField();
    field->setLocked([] { return QStringLiteral("Fixed: a site has received it"); });
    field->open();
    QVERIFY(!field->isOpen());
    QCOMPARE(field->findChild<FieldValue *>()->accessibleDescription(),
             QStringLiteral("Fixed: a site has received it"));
}

void Pieces::a_choice_returns_to_what_is_saved() {
    ChoiceField field([] { return QStringLiteral("Language"); });
    field.setChoices(
        {{QStringLiteral("en"), QStringLiteral("English")}, {QStringLiteral("fr"), QStringLiteral("French")}});
    field.setValue(QStringLiteral("en"));
    QSignalSpy asked(&field, &ChoiceField::saveRequested);
    auto *box = field.findChild<QComboBox *>();
    box->setCurrentIndex(1);
    Q_EMIT box->activated(1);
    QCOMPARE(asked.size(), 1);
    QVERIFY(!box->isEnabled());
    field.setError([] { return QStringLiteral("The database does not answer."); });
    QCOMPARE(box->currentIndex(), 0);
    QVERIFY(box->isEnabled());
}

void Pieces::a_value_that_nobody_asked_for_is_shown_and_moves_no_focus() {
    QWidget pane;
    auto *column = new QVBoxLayout(&pane);
    auto *elsewhere = new QLineEdit;
    auto *name = new FieldEdit([] { return QStringLiteral("First name"); });
    auto *language = new ChoiceField([] { return QStringLiteral("Language"); });
    language->setChoices({{QVariant(), QStringLiteral("none")}, {QStringLiteral("fr"), QStringLiteral("French")}});
    for (QWidget *widget : std::initializer_list<QWidget *>{elsewhere, name, language})
        column->addWidget(widget);
    pane.show();
    pane.activateWindow();
    elsewhere->setFocus();
    QTRY_VERIFY(elsewhere->hasFocus());
    name->setSaved(QStringLiteral("Ana"));
    language->setSaved(QStringLiteral("fr"));
    QVERIFY(elsewhere->hasFocus());
    QCOMPARE(name->value(), QStringLiteral("Ana"));
    QCOMPARE(language->findChild<QComboBox *>()->currentText(), QStringLiteral("French"));
}

void Pieces::a_switch_waits_for_its_answer() {
    SwitchRow row([] { return QStringLiteral("People may join by themselves"); });
    row.show();
    QSignalSpy asked(&row, &SwitchRow::saveRequested);
    auto *box = row.findChild<QCheckBox *>();
    box->click();
    QCOMPARE(asked.size(), 1);
    QVERIFY(!box->isEnabled() && !row.value());
    row.setValue(false); // is read again meanwhile
    QVERIFY(!box->isEnabled() && box->isChecked());
    row.setSaved(true);
    QVERIFY(box->isEnabled() && row.value());
    box->click();
    row.setError([] { return QStringLiteral("It must stay."); });
    QVERIFY(box->isEnabled() && box->isChecked());
}

void Pieces::a_strip_is_walked_by_keys_and_read_by_parts() {
    TabStrip strip([] { return QStringLiteral("Views"); });
    strip.setChoices({{QStringLiteral("Everyone"), 61}, {QStringLiteral("Dormant"), 6}, {QStringLiteral("New"), {}}});
    strip.resize(600, 40);
    strip.show();
    QSignalSpy chosen(&strip, &TabStrip::chosen);
    QTest::keyClick(&strip, Qt::Key_Right);
    QCOMPARE(strip.current(), 1);
    QTest::keyClick(&strip, Qt::Key_End);
    QCOMPARE(strip.current(), 2);
    QTest::mouseClick(&strip, Qt::LeftButton, {}, strip.partRect(0).center());
    QCOMPARE(chosen.size(), 3);
    QAccessibleInterface *reader = QAccessible::queryAccessibleInterface(&strip);
    QCOMPARE(reader->role(), QAccessible::PageTabList);
    QCOMPARE(reader->childCount(), 3);
    QCOMPARE(reader->child(0)->text(QAccessible::Name), QStringLiteral("Everyone, 61"));
    QVERIFY(reader->child(0)->state().selected);
    reader->child(1)->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QCOMPARE(strip.current(), 1);
}

void Pieces::a_strip_mirrors() {
    Segmented strip([] { return QStringLiteral("Span"); });
    strip.setChoices({{QStringLiteral("Hour"), {}}, {QStringLiteral("Day"), {}}, {QStringLiteral("Week"), {}}});
    strip.setLayoutDirection(Qt::RightToLeft);
    strip.resize(strip.sizeHint());
    QVERIFY(strip.partRect(0).left() > strip.partRect(2).left());
    QTest::keyClick(&strip, Qt::Key_Left);
    QCOMPARE(strip.current(), 1);
}

void Pieces::a_token_tells_its_role_and_choice() {
    const std::unique_ptr<SentenceToken> token(groupToken());
    QCOMPARE(token->accessibleName(), QStringLiteral("Group: any group"));
    token->setValue(7);
    QVERIFY(token->isNarrowing());
    QCOMPARE(QAccessible::queryAccessibleInterface(token.get())->role(), QAccessible::ButtonMenu);
    QTest::keyClick(token.get(), Qt::Key_Delete);
    QVERIFY(!token->isNarrowing());
}

void Pieces::a_sentence_follows_the_order_of_the_language() {
    QString sentence = QStringLiteral("Show %1 people in %2");
    FilterSentence filter([&sentence] { return sentence; }, {stateToken(), groupToken()});
    filter.resize(800, 40);
    filter.show();
    const auto tokens = filter.findChildren<SentenceToken *>();
    QTRY_VERIFY(tokens[0]->x() < tokens[1]->x());
    sentence = QStringLiteral("In %2 the %1");
    QEvent language(QEvent::LanguageChange);
    QCoreApplication::sendEvent(&filter, &language);
    QTRY_VERIFY(tokens[0]->x() > tokens[1]->x());
    QCOMPARE(filter.values().size(), 2);
}

void Pieces::no_line_of_a_sentence_begins_with_a_comma() {
    FilterSentence filter(QStringLiteral("%1、または%2。"), {stateToken(), groupToken()});
    for (const int width : {60, 200, 800}) {
        filter.resize(width, 200);
        filter.show();
        QCoreApplication::processEvents();
        for (const QLabel *words : filter.findChildren<QLabel *>()) {
            if (words->text() != QStringLiteral("、") && words->text() != QStringLiteral("。"))
                continue;
            QVERIFY2(words->mapTo(&filter, QPoint()).x() > 0, qPrintable(words->text()));
            QVERIFY(words->isVisible() && words->parentWidget()->findChild<SentenceToken *>());
        }
    }
    QEvent language(QEvent::LanguageChange);
    QCoreApplication::sendEvent(&filter, &language);
    QCOMPARE(filter.findChildren<SentenceToken *>().size(), 2);
    QCOMPARE(filter.findChildren<QLabel *>().size(), 3);
    QCOMPARE(filter.spoken().count(u'、'), 1);
}

void Pieces::from_right_to_left_the_sides_change_places_data() {
    QTest::addColumn<std::shared_ptr<QWidget>>("bar");
    const auto row = [](const char *name, QWidget *bar) { QTest::newRow(name) << std::shared_ptr<QWidget>(bar); };
    row("selection", new SelectionBar({new Button(QStringLiteral("Export"))}));
    row("message", new InlineMessage(Tone::Brass, Glyph::Warning, QStringLiteral("Nine days."), {},
                                     {new Button(QStringLiteral("Renew"))}));
    row("code", new CodeBox(QStringLiteral("Key"), CodeBox::Lines::One));
}

void Pieces::from_right_to_left_the_sides_change_places() {
    QFETCH(std::shared_ptr<QWidget>, bar);
    bar->resize(600, 60);
    bar->show();
    const auto gaps = [&] {
        QCoreApplication::processEvents();
        QRect filled;
        for (const QWidget *child : bar->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly))
            filled |= child->isVisible() ? child->geometry() : QRect();
        return std::pair(filled.left(), bar->width() - filled.right() - 1);
    };
    const auto [before, behind] = gaps();
    QVERIFY(before > behind);
    bar->setLayoutDirection(Qt::RightToLeft);
    QCOMPARE(gaps(), std::pair(behind, before));
}

void Pieces::a_line_of_code_that_is_too_long_for_its_place_stands_on_two() {
    CodeBox box([] { return QStringLiteral("Address"); }, CodeBox::Lines::One);
    box.setCode(QStringLiteral("https://login.riverside.example/.well-known/openid-configuration"));
    box.resize(1000, 60);
    box.show();
    const auto *text = box.findChild<QPlainTextEdit *>();
    const auto shown = [&] {
        return text->viewport()->height() >= text->cursorRect().height() * int(text->document()->size().height());
    };
    QTRY_VERIFY(shown());
    const int one = box.height();
    box.resize(300, one);
    QTRY_VERIFY(box.height() > one && text->document()->size().height() > 1 && shown());
    box.resize(1000, one);
    QTRY_COMPARE(box.height(), one);
}

void Pieces::undo_happens_once() {
    UndoBar bar;
    int undone = 0;
    bar.say([] { return QStringLiteral("Daniel Osei was suspended."); }, {}, [&undone] { ++undone; });
    QVERIFY(bar.isOffering());
    bar.undo();
    bar.undo();
    QCOMPARE(undone, 1);
    QVERIFY(bar.isHidden());
}

void Pieces::a_name_must_be_typed_before_it_goes() {
    QWidget window;
    auto *dialog = new ConfirmDialog([] { return QStringLiteral("Remove the wiki"); },
                                     [] { return QStringLiteral("Nobody signs in there any more."); },
                                     QStringLiteral("Members’ wiki"), [] { return QStringLiteral("Remove"); }, &window);
    QSignalSpy confirmed(dialog, &ConfirmDialog::confirmed);
    auto *typed = dialog->findChild<QLineEdit *>();
    typed->setText(QStringLiteral("members’ wiki"));
    QTest::keyClick(typed, Qt::Key_Return);
    QCOMPARE(confirmed.size(), 0);
    typed->setText(QStringLiteral(" Members’ wiki "));
    QTest::keyClick(typed, Qt::Key_Return);
    QCOMPARE(confirmed.size(), 1);
}

void Pieces::where_no_name_is_known_nothing_goes() {
    QWidget window;
    auto *dialog = new ConfirmDialog([] { return QStringLiteral("Remove the wiki"); },
                                     [] { return QStringLiteral("Nobody signs in there any more."); }, QString(),
                                     [] { return QStringLiteral("Remove"); }, &window);
    QSignalSpy confirmed(dialog, &ConfirmDialog::confirmed);
    auto *typed = dialog->findChild<QLineEdit *>();
    typed->setText(QStringLiteral("wiki"));
    typed->setText(QStringLiteral(" "));
    QTest::keyClick(typed, Qt::Key_Return);
    QCOMPARE(confirmed.size(), 0);
}

void Pieces::a_code_box_copies_all() {
    CodeBox box([] { return QStringLiteral("Key"); }, CodeBox::Lines::One);
    box.setCode(QStringLiteral("k3y"));
    QSignalSpy copied(&box, &CodeBox::copied);
    box.findChild<IconButton *>()->click();
    QCOMPARE(copied.size(), 1);
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("k3y"));
}

namespace {

// In a scheme and with text of some size, until it goes.
class Manner {
public:
    Manner(Theme::Choice choice, qreal text) {
        Theme::choose(choice);
        QFont font = m_usual;
        font.setPointSizeF(text * m_usual.pointSizeF());
        QApplication::setFont(font);
    }
    ~Manner() {
        QApplication::setFont(m_usual);
        Theme::choose(Theme::Choice::Light);
    }
    Q_DISABLE_COPY_MOVE(Manner)

private:
    QFont m_usual = QApplication::font();
};

void manners() {
    QTest::addColumn<Theme::Choice>("scheme");
    QTest::addColumn<qreal>("text");
    for (const auto &[name, scheme] :
         {std::pair("light", Theme::Choice::Light), std::pair("dark", Theme::Choice::Dark)})
        for (const qreal text : {1.0, 2.0})
            QTest::addRow("%s, %.0f %%", name, 100 * text) << scheme << text;
}

// The rows or columns of a picture that differ from its first pixel.
QList<int> inked(const QImage &picture, Qt::Orientation lines) {
    const QImage upright = lines == Qt::Vertical ? picture.transformed(QTransform().rotate(90)) : picture;
    const int ground = upright.pixelColor(0, 0).lightness();
    QList<int> found;
    for (int y = 0; y < upright.height(); ++y)
        for (int x = 0; x < upright.width(); ++x)
            if (qAbs(upright.pixelColor(x, y).lightness() - ground) > 90) {
                found << y;
                break;
            }
    return found;
}

} // namespace

void Pieces::a_label_stands_on_the_line_of_its_value_data() { manners(); }

// Words without a letter that goes below the line.
void Pieces::a_label_stands_on_the_line_of_its_value() {
    QFETCH(Theme::Choice, scheme);
    QFETCH(qreal, text);
    const Manner manner(scheme, text);
    const QString word = QStringLiteral("Ends");
    KeyValueList facts;
    auto *line = new QLineEdit(word);
    line->setFocusPolicy(Qt::NoFocus); // its cursor goes below the line
    auto *box = new QComboBox;
    box->addItem(word);
    facts.add(word, word);
    facts.add(word, line);
    facts.add(word, box);
    facts.resize(em(20), facts.sizeHint().height());
    facts.setAutoFillBackground(true);
    facts.show();
    QVERIFY(QTest::qWaitForWindowExposed(&facts));
    const QImage seen = facts.grab().toImage();
    const auto *grid = qobject_cast<QGridLayout *>(facts.layout());
    for (int row = 0; row < 3; ++row) {
        const QRect value = grid->itemAtPosition(row, 1)->geometry();
        const QRect inner(value.left() + 4, value.top() + 4, em(4), value.height() - 8); // without its frame
        const QRect label(0, inner.top(), em(4), inner.height());
        QVERIFY(!inked(seen.copy(label), Qt::Horizontal).isEmpty());
        const int apart =
            inked(seen.copy(label), Qt::Horizontal).last() - inked(seen.copy(inner), Qt::Horizontal).last();
        QVERIFY2(qAbs(apart) <= 1, qPrintable(QStringLiteral("row %1: %2 px apart").arg(row).arg(apart)));
    }
}

void Pieces::a_menu_has_room_before_its_chevron_data() { manners(); }

void Pieces::a_menu_has_room_before_its_chevron() {
    QFETCH(Theme::Choice, scheme);
    QFETCH(qreal, text);
    const Manner manner(scheme, text);
    QMenu menu;
    Button button(QStringLiteral("III"));
    button.setMenu(&menu);
    button.resize(button.sizeHint());
    button.show();
    QVERIFY(QTest::qWaitForWindowExposed(&button));
    const QRect inner = button.rect().adjusted(4, 4, -4, -4); // without its frame
    QList<int> columns = inked(button.grab().toImage().copy(inner), Qt::Vertical);
    QVERIFY(columns.size() > 4);
    int widest = 0;
    for (int i = 1; i < columns.size(); ++i)
        widest = qMax(widest, columns.at(i) - columns.at(i - 1) - 1);
    QVERIFY2(widest >= em(0.3), qPrintable(QString::number(widest)));
    // and as much beside it as before the words
    QVERIFY(columns.first() >= em(0.3) && inner.width() - columns.last() >= em(0.3));
}

void Pieces::a_selection_is_counted_in_another_language_too() {
    QString sentence = QStringLiteral("3 people selected");
    SelectionBar bar({new Button(QStringLiteral("Export"))});
    bar.setSentence([&sentence] { return sentence; });
    QCOMPARE(bar.accessibleName(), sentence);
    sentence = QStringLiteral("3 personnes choisies");
    QEvent language(QEvent::LanguageChange);
    QCoreApplication::sendEvent(&bar, &language);
    QCOMPARE(bar.accessibleName(), sentence);
}

void Pieces::all_pieces_in_one_picture() {
    auto *content = new QWidget;
    auto *column = columnIn(content);
    column->setContentsMargins(Space::three, Space::two, Space::three, Space::two);
    column->addWidget(new InlineMessage(Tone::Brass, Glyph::Warning, QStringLiteral("The certificate ends in 9 days."),
                                        QStringLiteral("login.riverside.example"),
                                        {new Button(QStringLiteral("Renew…"))}));
    auto *strip = new TabStrip(QStringLiteral("Views"));
    strip->setChoices(
        {{QStringLiteral("Everyone"), 61}, {QStringLiteral("Never signed in"), 4}, {QStringLiteral("Dormant"), 6}});
    column->addWidget(strip);
    auto *group = groupToken();
    group->setValue(7);
    column->addWidget(new FilterSentence(QStringLiteral("Show %1 people in %2"), {stateToken(), group}));
    auto *span = new Segmented(QStringLiteral("Span"));
    span->setChoices({{QStringLiteral("Hour"), {}}, {QStringLiteral("Day"), {}}, {QStringLiteral("Week"), {}}});
    span->setCurrent(1);
    column->addLayout(rowOf({span, new Button(QStringLiteral("Invite…")),
                             new Button(QStringLiteral("Add person"), QStringLiteral("list-add"), ButtonKind::Primary),
                             new Button(QStringLiteral("Suspend"), {}, ButtonKind::Danger),
                             new Button(QStringLiteral("Add login"), QStringLiteral("list-add"), ButtonKind::Quiet),
                             new IconButton(QStringLiteral("overflow-menu"), QStringLiteral("More actions"))}));
    auto *stack = new AvatarStack;
    stack->set({QStringLiteral("Alice Moreau"), QStringLiteral("Amir Haddad"), QStringLiteral("Bruno Castellani")}, 9);
    column->addLayout(rowOf({new Avatar(QStringLiteral("Alice Moreau"), 3), stack,
                             new ChipLabel(QStringLiteral("Active"), Tone::Moss, Glyph::Check, Chip::Weight::Quiet),
                             new ChipLabel(QStringLiteral("Online"), Tone::Ink, Glyph::Dot),
                             new ChipLabel(QStringLiteral("Unverified"), Tone::Brass, Glyph::Warning),
                             new ChipLabel(QStringLiteral("Failed"), Tone::Brick, Glyph::Cross),
                             new ChipLabel(QStringLiteral("Suspended"), Tone::Slate, Glyph::Pause)}));
    column->addWidget(
        new SectionHeader(QStringLiteral("Profile"), QStringLiteral("4"),
                          new Button(QStringLiteral("Add email"), QStringLiteral("list-add"), ButtonKind::Quiet)));
    auto *open = new FieldEdit(QStringLiteral("First name")), *rest = new FieldEdit(QStringLiteral("Last name")),
         *locked = new FieldEdit(QStringLiteral("Username"));
    open->setValue(QStringLiteral("Alice"));
    rest->setValue(QStringLiteral("Moreau"));
    rest->setNote(QStringLiteral("Draft from 20:43, not saved yet"), Tone::Brass);
    locked->setValue(QStringLiteral("alice"));
    locked->setLocked(QStringLiteral("Fixed: a site has received it"));
    auto *language = new ChoiceField(QStringLiteral("Language"));
    language->setChoices({{1, QStringLiteral("English")}, {2, QStringLiteral("French")}});
    language->setValue(1);
    for (QWidget *field : {static_cast<QWidget *>(open), static_cast<QWidget *>(rest), static_cast<QWidget *>(locked),
                           static_cast<QWidget *>(language)})
        column->addWidget(field);
    auto *join =
        new SwitchRow(QStringLiteral("People may join by themselves"), QStringLiteral("Somebody still approves them."));
    join->setValue(true);
    column->addWidget(join);
    auto *facts = new KeyValueList;
    facts->add(QStringLiteral("Protocol"), QStringLiteral("Version 4"));
    facts->add(QStringLiteral("Address"), QStringLiteral("https://wiki.riverside.example/auth_receive/"));
    column->addWidget(facts);
    auto *code = new CodeBox(QStringLiteral("What is sent"));
    code->setCode(QStringLiteral("{\n  \"type\": \"update\",\n  \"users\": [{ \"username\": \"alice\" }]\n}"));
    column->addWidget(code);
    auto *bar = new SelectionBar(
        {new Button(QStringLiteral("Export")), new Button(QStringLiteral("Suspend 3 people"), {}, ButtonKind::Danger)});
    bar->setSentence(QStringLiteral("3 people selected"));
    column->addWidget(bar);
    column->addStretch();
    ScrollPage page(content);
    page.resize(760, 1040);
    page.show();
    open->open();
    QTRY_VERIFY(open->isOpen());
    shootSchemes(page, QStringLiteral("pieces"));
    page.setLayoutDirection(Qt::RightToLeft);
    shoot(page, QStringLiteral("pieces-mirrored"));
    EmptyState empty(
        QStringLiteral("globe"), QStringLiteral("No site asks here yet"),
        QStringLiteral("A site is anything people sign in to: a wiki, a calendar, a shop. Connect one, and the people "
                       "you keep here can use it without another password."),
        {new Button(QStringLiteral("Connect a site"), QStringLiteral("list-add"), ButtonKind::Primary),
         new Button(QStringLiteral("Try with a sample site"))},
        {QStringLiteral("Give it a name and the address where people come back."),
         QStringLiteral("Walk a sign-in and see every step.")});
    empty.resize(900, 560);
    empty.show();
    shoot(empty, QStringLiteral("empty"));
}

GATELODGE_WINDOW_TEST(Pieces)
#include "tst_pieces.moc"
