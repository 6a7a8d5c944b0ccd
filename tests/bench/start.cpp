// The start of the real program, and what it costs while nobody uses it. Prints figures.
// The start is measured from outside: until the program logs that its first page was painted
// (QT_LOGGING_RULES quayside.ui.start.info). Idle is this process with the real window in it.
#include "tests/bench/figures.h"
#include "tests/console/livewindow.h"

#include <QtTest/QtTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QTableView>

using namespace quayside;
using namespace quayside::bench;
using namespace Qt::StringLiterals;

namespace {

constexpr int kStarts = 5;
constexpr int kIdleMs = 30'000;

/// -1: it was never painted.
double startOnce(const QStringList &arguments)
{
    const QTemporaryDir home;
    QProcess program;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char *name : {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"})
        environment.remove(QString::fromLatin1(name));
    environment.insert(u"HOME"_s, home.path());
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    environment.insert(u"QT_LOGGING_RULES"_s, u"quayside.ui.start.info=true"_s);
    program.setProcessEnvironment(environment);
    program.setProcessChannelMode(QProcess::MergedChannels);
    QElapsedTimer timer;
    timer.start();
    program.start(QStringLiteral(QUAYSIDE_BIN_DIR "/quayside"), arguments);
    QByteArray said;
    while (!said.contains("first_paint") && program.waitForReadyRead(20'000))
        said += program.readAll();
    const double ms = msOf(timer);
    program.terminate();
    if (!program.waitForFinished(10'000))
        program.kill();
    program.waitForFinished();
    return said.contains("first_paint") ? ms : -1;
}

void printStart(const char *what, const QStringList &arguments)
{
    // The first has cold files where the machine does.
    print((what + ", first"_ba).constData(), startOnce(arguments), "ms", 1500);
    std::vector<double> times;
    for (int i = 1; i < kStarts; ++i)
        times.push_back(startOnce(arguments));
    print((what + ", median of the next"_ba).constData(), percentile(times, 0.5), "ms", 1500);
}

/// Counts what is painted, by the widget's name.
class PaintCount : public QObject {
public:
    PaintCount() { qApp->installEventFilter(this); }
    int of(const QString &name) const { return m_counts.value(name); }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && watched->parent())
            ++m_counts[watched->parent()->objectName()];
        return false;
    }

private:
    QHash<QString, int> m_counts;
};

} // namespace

class StartBench : private test::LiveWindow {
public:
    bool run();

private:
    void idle(const char *what);
};

void StartBench::idle(const char *what)
{
    pause(3000);
    PaintCount paints;
    const double before = cpuSeconds();
    pause(kIdleMs);
    print(what, (cpuSeconds() - before) * 100'000 / kIdleMs, "%", 0.5);
    print("  the table was painted meanwhile",
          paints.of(u"tags.table"_s) + paints.of(u"repositories.table"_s), "x", 1);
}

bool StartBench::run()
{
    printStart("start, empty home", {});
    if (!startServer())
        return false;
    printStart("start, --connect to a running server",
               {u"--connect"_s, m_server->url().toString()});
    openConsole();
    if (!openTags())
        return false;
    idle("idle on the Tags page");
    m_console->window().go(Address::repositories(m_console->window().connection()->id()));
    idle("idle on the Repositories page");
    m_console->window().hide();
    idle("idle, hidden");
    print("memory", memoryMib("VmRSS"), "MiB", 0);
    closeConsole();
    return true;
}

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    StartBench bench;
    return bench.run() ? 0 : 1;
}
