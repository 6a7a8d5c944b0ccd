#include "ui/pages/tag/manifestsection.h"

#include "ui/theme/tintedicon.h"
#include "ui/widgets/jsonview.h"
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

ManifestSection::ManifestSection(TagImage &image, QWidget *parent)
    : TagSection(image, parent)
    , m_json(new JsonView)
    , m_type(new ToneLabel(Tone::Muted))
    , m_list(new QPushButton)
    , m_copy(new QPushButton)
{
    m_json->setObjectName(u"manifest.json"_s);
    m_type->setObjectName(u"manifest.type"_s);
    m_list->setObjectName(u"manifest.list"_s);
    m_list->setCheckable(true);
    m_copy->setObjectName(u"manifest.copy"_s);
    m_copy->setIcon(tintedIcon(u"copy"_s));
    auto *row = new QHBoxLayout;
    row->addWidget(m_type);
    row->addStretch();
    row->addWidget(m_list);
    row->addWidget(m_copy);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(measure::kPageMargin, 12, measure::kPageMargin, measure::kGap);
    layout->setSpacing(10);
    layout->addLayout(row);
    layout->addWidget(m_json);
    setFocusProxy(m_json);
    connect(m_list, &QPushButton::toggled, this, &ManifestSection::showImage);
    connect(m_copy, &QPushButton::clicked, this, [this] {
        if (const wire::ManifestView *view = shown()) {
            // Byte for byte: its digest is made of them.
            QGuiApplication::clipboard()->setText(view->manifestData);
            Q_EMIT announced(tr("The manifest is on the clipboard."));
        }
    });
    retranslate();
}

QString ManifestSection::title() const
{
    return tr("Manifest");
}

QString ManifestSection::tab() const
{
    return u"manifest"_s;
}

const wire::ManifestView *ManifestSection::shown() const
{
    const bool isOfList = m_list->isChecked() || !image().image();
    const auto &view = isOfList ? image().root() : image().image();
    return view ? &*view : nullptr;
}

void ManifestSection::showImage()
{
    const auto &root = image().root();
    m_list->setVisible(root && root->isManifestList);
    const wire::ManifestView *view = shown();
    m_copy->setEnabled(view);
    m_type->setText(view ? imageMediaType(*view) : QString());
    const QJsonDocument document =
        view ? QJsonDocument::fromJson(view->manifestData.toUtf8()) : QJsonDocument();
    if (document.isObject())
        m_json->setJson(document.object());
    else
        m_json->setSource(view ? view->manifestData : QString(), false);
}

void ManifestSection::retranslate()
{
    m_json->setAccessibleName(tr("Manifest as JSON"));
    m_list->setText(tr("Show the list"));
    m_copy->setText(tr("Copy"));
}

} // namespace quayside::ui
