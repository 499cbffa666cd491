#include "ui/queue/stream_titles.h"
#include "ui/pieces/text.h"
#include "ui/queue/queue_words.h"
#include "ui/queue/stations.h"
#include "ui/queue/stream_delegate.h"
#include "ui/theme/words.h"
#include <QAbstractScrollArea>
#include <QEvent>
#include <QPainter>

namespace gatelodge::ui {

StreamTitles::StreamTitles(QAbstractScrollArea &list, QWidget *parent) : QWidget(parent), m_list(list) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    list.viewport()->installEventFilter(this); // a scroll bar takes of its width
}

QSize StreamTitles::sizeHint() const { return {em(10), lineHeight(Type::Caption) + Space::half}; }

QList<StreamTitles::Title> StreamTitles::lay() const {
    const StreamPlaces places =
        streamPlaces(QRect(Space::two, 0, m_list.viewport()->width() - 2 * Space::two, height()));
    QList<Title> titles;
    if (places.stations.isNull())
        return titles;
    const QList<Station> stations = stationsOf({});
    const int step = stationStep(places.stations);
    for (int number = 0; number < stations.size(); ++number) {
        const int x = stationAt(places.stations, number);
        titles.append({stations[number].name, QRect(x - step / 2, 0, step, height()), true});
    }
    titles.append({tr("In all"), places.end, false});
    // In a language whose words would run into each other the details name the stations.
    for (const Title &one : std::as_const(titles))
        if (one.centred && widthOf(one.text, Type::Caption) > step - Space::half)
            return {titles.constLast()};
    return titles;
}

QStringList StreamTitles::titles() const {
    QStringList texts;
    for (const Title &one : lay())
        texts << one.text;
    return texts;
}

void StreamTitles::paintEvent(QPaintEvent *) {
    QPainter p(this);
    QRect all = rect();
    all.setWidth(m_list.viewport()->width());
    if (layoutDirection() == Qt::RightToLeft)
        all.moveRight(rect().right());
    const RowPainter row(&p, all, layoutDirection());
    for (const Title &one : lay())
        row.text(one.place.translated(all.left(), 0), one.text, Type::Caption, tokens().muted,
                 one.centred ? Qt::AlignHCenter : Qt::AlignLeft, Qt::ElideNone);
}

bool StreamTitles::eventFilter(QObject *watched, QEvent *event) {
    if (event->type() == QEvent::Resize)
        update();
    return QWidget::eventFilter(watched, event);
}

void StreamTitles::changeEvent(QEvent *event) {
    QWidget::changeEvent(event);
    if (changesLook(event)) {
        updateGeometry();
        update();
    }
}

} // namespace gatelodge::ui
