// A queue worker in a process of its own, to be killed: queue_driver SOCKET-DIRECTORY DATABASE USER [POINT SIGNAL]
// The vault's private key comes in the environment, in hexadecimal. At the named fault point it sends itself the
// signal, once. Prints a line for every trouble.
#include "server/delivery/worker.h"
#include <csignal>
#include <cstdio>
#include <QCoreApplication>

using namespace gatelodge;

int main(int argc, char **argv) {
    QCoreApplication app(argc, argv);
    const QStringList arguments = app.arguments();
    delivery::WorkerOptions options;
    options.database.host = arguments.value(1);
    options.database.database = arguments.value(2);
    options.database.user = arguments.value(3);
    options.poll = std::chrono::milliseconds(200);
    const QByteArray key = QByteArray::fromHex(qgetenv("GATELODGE_TEST_KEY"));
    options.vault = std::make_shared<service::Vault>(service::SecretBytes(QByteArrayView(key)));
    if (arguments.size() > 5) {
        const auto point = delivery::FaultPoint(arguments[4].toInt());
        options.fault = [point, signal = arguments[5].toInt(),
                         hit = std::make_shared<bool>()](delivery::FaultPoint here) {
            if (here != point || *hit)
                return;
            *hit = true;
            std::raise(signal); // to this thread: one that kill() lets run on might open the next transaction first
        };
    }
    delivery::Outbound outbound;
    delivery::Worker worker(options, outbound);
    QObject::connect(&worker, &delivery::Worker::trouble, &app, [](const QString &what) {
        std::printf("%s\n", qPrintable(what));
        std::fflush(stdout);
    });
    worker.start();
    return app.exec();
}
