#include "ui/pages/tag/configsection.h"

#include "ui/text/errortext.h"
#include "ui/theme/tintedicon.h"
#include "ui/widgets/jsonview.h"
#include "ui/widgets/stateoverlay.h"
#include "ui/widgets/tonelabel.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace quayside::ui {

using namespace Qt::StringLiterals;

ConfigSection::ConfigSection(TagImage &image, QWidget *parent)
    : TagSection(image, parent)
    , m_reader(new ContentReader(this))
    , m_json(new JsonView)
    , m_type(new ToneLabel(Tone::Muted))
    , m_copy(new QPushButton)
    , m_state(new StateOverlay)
{
    m_json->setObjectName(u"config.json"_s);
    m_type->setObjectName(u"config.type"_s);
    m_copy->setObjectName(u"config.copy"_s);
    m_copy->setIcon(tintedIcon(u"copy"_s));
    m_state->setObjectName(u"config.state"_s);
    auto *row = new QHBoxLayout;
    row->addWidget(m_type);
    row->addStretch();
    row->addWidget(m_copy);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(measure::kPageMargin, 12, measure::kPageMargin, measure::kGap);
    layout->setSpacing(10);
    layout->addLayout(row);
    layout->addWidget(m_json);
    layout->addWidget(m_state);
    setFocusProxy(m_json);
    connect(m_copy, &QPushButton::clicked, this, [this] {
        // Byte for byte: its digest is made of them.
        QGuiApplication::clipboard()->setText(QString::fromUtf8(m_config));
        Q_EMIT announced(tr("The config is on the clipboard."));
    });
    connect(m_state, &StateOverlay::actionTriggered, this, [this] {
        m_shown.reset();
        readMore();
    });
    retranslate();
    showConfig({});
}

QString ConfigSection::title() const
{
    return tr("Config");
}

QString ConfigSection::tab() const
{
    return u"config"_s;
}

bool ConfigSection::isOffered() const
{
    const auto &shown = image().image();
    return !shown || imageConfig(*shown);
}

void ConfigSection::setTarget(Connection *connection,
                              const std::optional<RepositoryName> &repository)
{
    m_reader->setTarget(connection, repository);
    m_shown.reset();
    showConfig({});
    TagSection::setTarget(connection, repository);
}

void ConfigSection::stopReading()
{
    m_reader->stop();
    TagSection::stopReading();
}

void ConfigSection::showImage()
{
    if (isVisible())
        readMore();
    if (m_error)
        showProblem();
}

void ConfigSection::readMore()
{
    const auto &shown = image().image();
    const auto config = shown ? imageConfig(*shown) : std::nullopt;
    if (!config || m_shown == config->digest)
        return;
    m_shown = config->digest;
    showConfig({});
    m_type->setText(config->mediaType);
    m_json->hide();
    m_state->showLoading();
    m_reader->readConfig(*config, [this](const Result<QByteArray> &blob) {
        if (blob)
            return showConfig(*blob);
        m_error = blob.error();
        showProblem();
    });
}

void ConfigSection::showConfig(const QByteArray &config)
{
    m_error.reset();
    m_config = config;
    m_state->clear();
    m_json->show();
    m_copy->setEnabled(!config.isEmpty());
    const QJsonDocument document = QJsonDocument::fromJson(config);
    if (document.isObject())
        m_json->setJson(document.object());
    else
        m_json->setSource(QString::fromUtf8(config), false);
}

void ConfigSection::showProblem()
{
    m_json->hide();
    if (m_error->code == ErrorCode::Unauthenticated)
        return m_state->showMessage(u"key"_s, tr("The registry did not give the config"),
                                    ErrorText::missingRegistrySecret(), tr("Try again"));
    if (m_error->code == ErrorCode::TooLarge)
        return m_state->showMessage(u"file-text"_s, tr("The config is too large to be shown"),
                                    tr("Fetch it with skopeo inspect --config."));
    m_state->showMessage(u"cloud-off"_s, tr("The registry did not give the config"),
                         ErrorText::sentence(*m_error), tr("Try again"));
}

void ConfigSection::retranslate()
{
    m_json->setAccessibleName(tr("Config as JSON"));
    m_copy->setText(tr("Copy"));
}

} // namespace quayside::ui
