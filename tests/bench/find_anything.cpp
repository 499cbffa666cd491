// Find anything (Ctrl+K) as it is typed, in the whole window: from each letter to the first answer that is painted, and
// to the first person that is. Goal at a million people: 50 ms. What was opened last stands first.
//   bench_find_anything [people=20000]
#include "server/admin/console.h"
#include "server/admin/office.h"
#include "server/store/listener.h"
#include "tests/bench/findable_people.h"
#include "ui/main_window.h"
#include "ui/shell/command_palette.h"
#include "ui/shell/shell.h"
#include "ui/theme/theme.h"
#include <QApplication>
#include <QElapsedTimer>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QSettings>
#include <QTemporaryDir>

using namespace gatelodge;
using namespace gatelodge::bench;

namespace {

constexpr int kRounds = 7;
constexpr int kPatience = 10'000; // ms for an answer; where nobody fits none comes

template <typename Condition> bool waitUntil(const Condition &condition, int patience = 60'000) {
    QElapsedTimer timer;
    timer.start();
    while (!condition() && timer.elapsed() < patience)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 2);
    return condition();
}

// Sees what the list of answers has painted.
class Eye : public QObject {
public:
    explicit Eye(ui::CommandPalette &palette) : m_palette(palette) {
        palette.answers()->viewport()->installEventFilter(this);
    }
    void begin() {
        m_any = m_person = 0;
        m_timer.start();
    }
    double any() const { return m_any; } // ms; 0: not yet
    double person() const { return m_person; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override {
        if (event->type() != QEvent::Paint)
            return false;
        watched->removeEventFilter(this);
        QCoreApplication::sendEvent(watched, event); // and then it is painted
        watched->installEventFilter(this);
        const double now = double(m_timer.nsecsElapsed()) / 1e6;
        bool person = false, any = false;
        for (int row = 0; row < shown().rowCount(); ++row) {
            const auto &line = shown().line(row);
            any = any || line.group.isEmpty();
            person = person || line.item.id.startsWith(QLatin1String("person:"));
        }
        m_any = m_any > 0 || !any ? m_any : now;
        m_person = m_person > 0 || !person ? m_person : now;
        return true;
    }

private:
    const ui::PaletteModel &shown() const {
        return *static_cast<const ui::PaletteModel *>(m_palette.answers()->model());
    }
    ui::CommandPalette &m_palette;
    QElapsedTimer m_timer;
    double m_any = 0, m_person = 0;
};

void press(QWidget *field, QChar letter) {
    for (const auto type : {QEvent::KeyPress, QEvent::KeyRelease}) {
        QKeyEvent key(type, letter.toUpper().unicode(), Qt::NoModifier, QString(letter));
        QCoreApplication::sendEvent(field, &key);
    }
}

struct Typed {
    std::vector<double> any, person;
};

// Letter by letter; the second one is the first that asks for people.
Typed type(ui::CommandPalette &palette, Eye &eye, const QString &word) {
    Typed typed;
    palette.open();
    waitUntil([] { return false; }, 300); // what the palette reads when it opens
    for (int i = 0; i < word.size(); ++i) {
        eye.begin();
        press(palette.field(), word[i]);
        if (waitUntil([&] { return eye.any() > 0; }, kPatience))
            typed.any.push_back(eye.any());
        if (i > 0 && waitUntil([&] { return eye.person() > 0; }, kPatience))
            typed.person.push_back(eye.person());
    }
    return typed;
}

bool recentStandsFirst(ui::CommandPalette &palette, const QString &word) {
    palette.open();
    palette.field()->setText(word);
    auto *list = palette.answers();
    const auto personAt = [list](int row) {
        return static_cast<const ui::PaletteModel *>(list->model())->line(row).item.id;
    };
    int row = 0;
    waitUntil([&] {
        for (row = 0; row < list->model()->rowCount(); ++row)
            if (personAt(row).startsWith(QLatin1String("person:")))
                return true;
        return false;
    });
    row = std::min(row + 2, list->model()->rowCount() - 1); // the third of them
    const QString chosen = personAt(row);
    list->setCurrentIndex(list->model()->index(row, 0));
    QKeyEvent enter(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier);
    QCoreApplication::sendEvent(palette.field(), &enter);
    palette.open();
    palette.field()->setText(word);
    return waitUntil([&] { return list->model()->rowCount() > 1 && personAt(1) == chosen; }, kPatience);
}

} // namespace

int main(int argc, char **argv) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QTemporaryDir settings;
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, settings.path());
    QApplication app(argc, argv);
    ui::Theme::start(app, ui::Theme::Choice::Light);
    const int people = argc > 1 ? atoi(argv[1]) : 20'000;
    BenchHouse house;
    addFindablePeople(house, people);
    auto means = std::make_shared<service::Means>();
    admin::Office office(house.connection(), service::Access::owner(Actor::system()), means);
    store::Listener listener(house.connection(), {QStringLiteral("gatelodge_audit")});
    admin::Console console(office, listener);
    ui::MainWindow window({}, QStringLiteral("en"), [](const QString &) {});
    window.resize(1280, 800);
    window.openConsole(console);
    window.show();
    ui::CommandPalette &palette = window.shell()->palette();
    Eye eye(palette);
    for (const char *word : {"quillf", "berg", "name", "name47"}) {
        std::vector<double> any, person;
        for (int round = 0; round < kRounds; ++round) {
            const Typed typed = type(palette, eye, QLatin1StringView(word));
            any.insert(any.end(), typed.any.begin(), typed.any.end());
            person.insert(person.end(), typed.person.begin(), typed.person.end());
        }
        const auto worst = [](const std::vector<double> &all) {
            return all.empty() ? 0 : *std::max_element(all.begin(), all.end());
        };
        print({{QStringLiteral("bench"), QStringLiteral("find_anything")},
               {QStringLiteral("people"), people},
               {QStringLiteral("typed"), QLatin1StringView(word)},
               {QStringLiteral("first_answer_ms"), median(any)},
               {QStringLiteral("worst_answer_ms"), worst(any)},
               {QStringLiteral("first_person_ms"), median(person)},
               {QStringLiteral("worst_person_ms"), worst(person)},
               {QStringLiteral("letters"), int(any.size())}});
    }
    print({{QStringLiteral("bench"), QStringLiteral("find_anything_recent")},
           {QStringLiteral("people"), people},
           {QStringLiteral("recent_first"), recentStandsFirst(palette, QStringLiteral("berg"))}});
    window.closeConsole();
    return 0;
}
