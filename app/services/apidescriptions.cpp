#include "app/services/apidescriptions.h"

#include "app/api/apiclient.h"
#include "app/api/rawapi.h"

#include <QtConcurrent/QtConcurrentRun>
#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QFutureWatcher>
#include <QtCore/QJsonDocument>
#include <QtCore/QLoggingCategory>
#include <QtCore/QSaveFile>
#include <QtCore/QUrl>

namespace quayside {

using namespace Qt::StringLiterals;

Q_LOGGING_CATEGORY(lcDescriptions, "quayside.services.apidescriptions")

namespace {

constexpr qint64 kMostKept = qint64(64) * 1024 * 1024;

struct Kept {
    Instant at = {};
    QList<wire::ApiOperation> operations = {};
};

/// Of our own resources: there, and good, or this program was built wrong.
QList<wire::ApiOperation> basics()
{
    QFile file(u":/api/basics.json"_s);
    const bool isOpen = file.open(QIODevice::ReadOnly);
    const auto read =
        wire::ApiDescription::fromJson(QJsonDocument::fromJson(file.readAll()).object());
    Q_ASSERT(isOpen && read);
    return read ? read->operations : QList<wire::ApiOperation>();
}

/// Nothing where nothing is kept, or not by us.
Kept readKeptFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > kMostKept)
        return {};
    const QJsonObject kept = QJsonDocument::fromJson(file.readAll()).object();
    Kept read{instantFromMs(kept.value("at"_L1).toInteger())};
    for (const auto key : {"quay"_L1, "extensions"_L1}) {
        if (const auto part = wire::ApiDescription::fromJson(kept.value(key).toObject()))
            read.operations += part->operations;
    }
    return read;
}

void writeKeptFile(const QString &path, const QByteArray &text)
{
    QDir().mkpath(QFileInfo(path).path());
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.commit())
        qCWarning(lcDescriptions).noquote() << u"event=not_kept reason="_s + file.errorString();
}

/// The registry was asked and has no description; all else may be otherwise tomorrow.
bool describesNothing(ErrorCode code)
{
    return code == ErrorCode::NotFound || code == ErrorCode::Protocol;
}

} // namespace

QString keptDescription(const QString &folder, const QString &connection)
{
    return folder + u"/descriptions/"_s + QString::fromLatin1(QUrl::toPercentEncoding(connection))
        + u".json"_s;
}

ApiDescriptionReader::ApiDescriptionReader(api::ApiClient &client, const QString &keptFile,
                                           QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_file(keptFile)
{
}

ApiDescriptionReader::~ApiDescriptionReader()
{
    for (const auto &call : {m_quay, m_extensions}) {
        if (call)
            call->abort();
    }
}

void ApiDescriptionReader::start()
{
    api::RawApi raw(m_client);
    auto *quay = raw.describe();
    auto *extensions = raw.describeExtensions();
    m_quay = quay;
    m_extensions = extensions;
    connect(quay, &api::ApiCallBase::finished, this, [this, quay] {
        auto described = quay->takeResult();
        m_quay = nullptr;
        if (described) {
            m_operations += described->description.operations;
            m_quaySource = described->source;
        } else {
            m_error = described.error();
        }
        onAnswers();
    });
    connect(extensions, &api::ApiCallBase::finished, this, [this, extensions] {
        auto described = extensions->takeResult();
        m_extensions = nullptr;
        // Registries of other makes have none.
        if (described) {
            m_operations += described->description.operations;
            m_extensionsSource = described->source;
        }
        onAnswers();
    });
}

void ApiDescriptionReader::onAnswers()
{
    if (m_quay || m_extensions)
        return;
    if (m_error)
        return readKept();
    keep();
    end();
}

void ApiDescriptionReader::keep()
{
    // As they came, side by side: read again only when they are needed.
    QByteArray text =
        "{\"at\":" + QByteArray::number(toMs(Clock::system().now())) + ",\"quay\":" + m_quaySource;
    if (!m_extensionsSource.isEmpty())
        text += ",\"extensions\":" + m_extensionsSource;
    text += '}';
    (void)QtConcurrent::run([path = m_file, text] { writeKeptFile(path, text); });
}

void ApiDescriptionReader::readKept()
{
    m_operations.clear();
    auto *watcher = new QFutureWatcher<Kept>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] {
        const Kept kept = watcher->result();
        if (!kept.operations.isEmpty()) {
            m_origin = Origin::Kept;
            m_readAt = kept.at;
            m_operations = kept.operations;
        } else if (describesNothing(m_error->code)) {
            m_origin = Origin::Basics;
            m_operations = basics();
        }
        end();
    });
    watcher->setFuture(QtConcurrent::run([path = m_file] { return readKeptFile(path); }));
}

void ApiDescriptionReader::end()
{
    Q_EMIT finished();
    deleteLater();
}

} // namespace quayside
