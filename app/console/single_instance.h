// One window a person: who starts the program once more raises the window that is open, and hands over what the command
// line asked for. Windows with another settings folder (XDG_CONFIG_HOME) are others' and left alone.
#pragma once
#include <functional>
#include <QLocalServer>
#include <QMap>

namespace gatelodge::app {

struct HandedOver {
    QMap<QString, QString> flags; // by the setting's name
    bool demo = false;
    bool operator==(const HandedOver &) const = default;
};

class SingleInstance : public QObject {
    Q_OBJECT
public:
    // True: a window is open already, has taken this, and raises itself.
    static bool handOver(const HandedOver &what);
    // From now on others hand over to us.
    bool listen();

Q_SIGNALS:
    void asked(const gatelodge::app::HandedOver &what);

private:
    void take();
    QLocalServer m_server;
};

} // namespace gatelodge::app
