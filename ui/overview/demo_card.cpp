#include "ui/overview/demo_card.h"
#include "ui/pieces/buttons.h"
#include <QClipboard>
#include <QCoreApplication>
#include <QDesktopServices>
#include <QGridLayout>
#include <QGuiApplication>
#include <QUrl>

namespace gatelodge::ui {
namespace {

Button *linkTo(const QString &address) {
    auto *link = new Button(keptLeftToRight(address), {}, ButtonKind::Quiet);
    QObject::connect(link, &Button::clicked, link, [address] { QDesktopServices::openUrl(QUrl(address)); });
    return link;
}

// A heading above rows whose cells stand on one line.
QGridLayout *columnOf(QBoxLayout *columns, Words title, int stretch) {
    auto *column = new QVBoxLayout;
    column->setSpacing(Space::half);
    column->addWidget(new Text(std::move(title), Type::Caption, Tone::Muted));
    auto *rows = new QGridLayout;
    rows->setHorizontalSpacing(Space::two);
    rows->setVerticalSpacing(0);
    column->addLayout(rows);
    column->addStretch();
    columns->addLayout(column, stretch);
    return rows;
}

void addPlace(QGridLayout *rows, Words name, const QString &address) {
    const int row = rows->rowCount();
    auto *link = linkTo(address);
    auto *label = new Text(std::move(name));
    label->setBuddy(link);
    rows->setRowMinimumHeight(row, controlHeight() - Space::half);
    rows->addWidget(label, row, 0);
    rows->addWidget(link, row, 1);
    rows->setColumnStretch(2, 1);
}

IconButton *copierOf(const QString &username, const QString &password) {
    auto *copy = new IconButton(QStringLiteral("edit-copy"),
                                [username] { return DemoCard::tr("Copy the password of %1").arg(username); });
    QObject::connect(copy, &IconButton::clicked, copy, [copy, password] {
        QGuiApplication::clipboard()->setText(password);
        copy->setWords([] { return DemoCard::tr("Copied"); });
    });
    return copy;
}

void addPerson(QGridLayout *rows, const admin::DemoLogin &login) {
    const int row = rows->rowCount();
    auto *password = new Text(keptLeftToRight(login.password), Type::Mono);
    password->setTextInteractionFlags(Qt::TextSelectableByMouse);
    rows->setRowMinimumHeight(row, controlHeight() - Space::half);
    rows->addWidget(new Text(keptLeftToRight(login.username), Type::Strong), row, 0);
    rows->addWidget(password, row, 1);
    rows->addWidget(copierOf(login.username, login.password), row, 2);
    rows->addWidget(
        new Elided([shows = login.shows.toUtf8()] { return QCoreApplication::translate("demo", shows.constData()); },
                   Type::Body, Tone::Muted),
        row, 3);
    rows->setColumnStretch(3, 1);
}

} // namespace

bool DemoCard::isNeeded(const admin::ServerFacts &server) {
    return !server.demoSites.isEmpty() || !server.demoLogins.isEmpty() || !server.mailViewer.isEmpty();
}

DemoCard::DemoCard(const admin::ServerFacts &server, QWidget *parent)
    : Card(parent), m_columns(new QBoxLayout(QBoxLayout::LeftToRight)) {
    rows()->addWidget(new SectionHeader([] { return tr("This is the demo"); }, [] { return tr("go and try it"); }));
    m_columns->setSpacing(Space::four);
    rows()->addLayout(m_columns);
    QGridLayout *places = columnOf(
        m_columns, [] { return tr("Sites and mails"); }, 0);
    for (const auto &[name, address] : server.demoSites)
        addPlace(places, name, address);
    if (!server.mailViewer.isEmpty())
        addPlace(
            places, [] { return tr("Mails"); }, server.mailViewer);
    QGridLayout *people = columnOf(
        m_columns, [] { return tr("Who can sign in"); }, 1);
    for (const admin::DemoLogin &login : server.demoLogins)
        addPerson(people, login);
}

void DemoCard::fold() { m_columns->setDirection(width() < em(46) ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight); }

void DemoCard::resizeEvent(QResizeEvent *event) {
    Card::resizeEvent(event);
    fold();
}

void DemoCard::changeEvent(QEvent *event) {
    Card::changeEvent(event);
    if (changesSize(event))
        fold();
}

} // namespace gatelodge::ui
