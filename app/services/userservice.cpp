#include "app/services/userservice.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QSaveFile>
#include <QtCore/QStandardPaths>

namespace quayside {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kLimit = std::chrono::seconds(60); // a stop drains for half of it

QString quoted(const QString &word)
{
    QString text = word;
    text.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s);
    text.replace(u'%', u"%%"_s).replace(u'$', u"$$"_s);
    return u'"' + text + u'"';
}

} // namespace

UserService::UserService(QObject *parent)
    : QObject(parent)
{
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    m_limit.setSingleShot(true);
    m_limit.setInterval(kLimit);
    connect(&m_limit, &QTimer::timeout, &m_process, &QProcess::kill);
    connect(&m_process, &QProcess::finished, this, [this](int code, QProcess::ExitStatus status) {
        onFinished(code == 0 && status == QProcess::NormalExit,
                   QString::fromLocal8Bit(m_process.readAll()).trimmed());
    });
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            onFinished(false, m_process.errorString());
    });
}

UserService::~UserService()
{
    // It would report to members that are gone by then.
    m_process.disconnect(this);
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.kill();
    m_process.waitForFinished(1'000);
}

QString UserService::unitName()
{
    return u"quayside-local.service"_s;
}

QString UserService::unitFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)
        + "/systemd/user/"_L1 + unitName();
}

bool UserService::isInstalled() const
{
    return QFileInfo::exists(unitFile());
}

QString UserService::unitText(const QStringList &command)
{
    QStringList words;
    for (const QString &word : command)
        words.append(quoted(word));
    return u"# Written by the Quayside console; it takes the file away with the choice.\n"
           "[Unit]\n"
           "Description=Quayside local registry\n"
           "Documentation=man:quayside-server(1)\n"
           "\n"
           "[Service]\n"
           "ExecStart=%1\n"
           "Restart=on-failure\n"
           "# A folder in use, a port in use or a wrong configuration does not get better by "
           "itself.\n"
           "RestartPreventExitStatus=2 3 4 5 6 7\n"
           "TimeoutStopSec=45\n"
           "NoNewPrivileges=yes\n"
           "LimitNOFILE=16384\n"
           "\n"
           "[Install]\n"
           "WantedBy=default.target\n"_s.arg(words.join(u' '));
}

void UserService::check()
{
    if (QStandardPaths::findExecutable(u"systemctl"_s).isEmpty()) {
        m_availability = Availability::NoProgram;
        Q_EMIT availabilityChanged();
        return;
    }
    // Answers only where a manager of this user can be reached.
    run({u"show-environment"_s}, [this](const Result<void> &result) {
        m_availability = result ? Availability::Available : Availability::NoManager;
        Q_EMIT availabilityChanged();
    });
}

void UserService::enable(const QStringList &command, Done done)
{
    QSaveFile file(unitFile());
    if (!QDir().mkpath(QFileInfo(unitFile()).path()) || !file.open(QIODevice::WriteOnly)
        || file.write(unitText(command).toUtf8()) < 0 || !file.commit()) {
        return done(failure(ErrorCode::Forbidden,
                            u"%1 cannot be written: %2"_s.arg(unitFile(), file.errorString())));
    }
    run({u"daemon-reload"_s}, [this, done = std::move(done)](const Result<void> &reloaded) {
        if (!reloaded)
            return done(reloaded);
        run({u"enable"_s, u"--now"_s, unitName()}, done);
    });
}

void UserService::disable(Done done)
{
    run({u"disable"_s, u"--now"_s, unitName()},
        [this, done = std::move(done)](const Result<void> &disabled) {
            // Without a manager the file alone must not bring it back.
            QFile::remove(unitFile());
            if (!disabled)
                return done(disabled);
            run({u"daemon-reload"_s}, done);
        });
}

void UserService::start(Done done)
{
    run({u"start"_s, unitName()}, std::move(done));
}

void UserService::stop(Done done)
{
    run({u"stop"_s, unitName()}, std::move(done));
}

void UserService::run(const QStringList &arguments, Done done)
{
    m_jobs.enqueue({QStringList{u"--user"_s} + arguments, std::move(done)});
    if (m_jobs.size() == 1)
        next();
}

void UserService::next()
{
    m_limit.start();
    m_process.start(u"systemctl"_s, m_jobs.head().arguments);
}

void UserService::onFinished(bool isOk, const QString &text)
{
    m_limit.stop();
    const Job job = m_jobs.head();
    Result<void> result;
    if (!isOk)
        result = failure(ErrorCode::Unavailable,
                         u"systemctl %1: %2"_s.arg(job.arguments.join(u' '), text));
    // What `done` asks for waits behind this one until it is taken off.
    job.done(result);
    m_jobs.dequeue();
    if (!m_jobs.isEmpty())
        next();
}

} // namespace quayside
