#include "ui/pages/tags/labelsdialog.h"

#include "ui/delegates/recorddelegate.h"
#include "ui/widgets/recordproxy.h"
#include "ui_labelsdialog.h"

#include <QtCore/QJsonDocument>
#include <QtGui/QAction>
#include <QtWidgets/QHeaderView>

#include <algorithm>

namespace quayside::ui {

using namespace Qt::StringLiterals;

namespace {

/// What registries keep for themselves. Source: quay-api.md 5.2.
bool isReserved(const QString &key)
{
    static const QStringList kPrefixes{u"com.docker."_s,
                                       u"io.docker."_s,
                                       u"org.dockerproject."_s,
                                       u"org.opencontainers."_s,
                                       u"io.cncf."_s,
                                       u"io.kubernetes."_s,
                                       u"io.k8s."_s,
                                       u"io.quay"_s,
                                       u"com.coreos"_s,
                                       u"com.tectonic"_s,
                                       u"internal"_s,
                                       u"quay"_s};
    return std::any_of(kPrefixes.begin(), kPrefixes.end(),
                       [&key](const QString &prefix) { return key.startsWith(prefix); });
}

QString sourceText(wire::LabelSource source)
{
    switch (source) {
    case wire::LabelSource::Manifest:
        return LabelsDialog::tr("the image");
    case wire::LabelSource::Api:
        return LabelsDialog::tr("added later");
    case wire::LabelSource::Internal:
        return LabelsDialog::tr("the registry");
    }
    Q_UNREACHABLE();
}

} // namespace

LabelsDialog::LabelsDialog(const Subject &subject, api::ApiClient &client, QWidget *parent)
    : Dialog(parent)
    , m_ui(std::make_unique<Ui::LabelsDialog>())
    , m_subject(subject)
    , m_tags(client)
    , m_model(new RecordModel<wire::Label>(
          [](const wire::Label &label) { return label.id; },
          {{[](const wire::Label &label) { return QVariant(label.key); }},
           {[](const wire::Label &label) { return QVariant(label.value); }},
           {[](const wire::Label &label) { return QVariant(label.mediaType); }},
           {[](const wire::Label &label) { return QVariant(sourceText(label.source)); }}},
          this, [](const wire::Label &label) { return label.key + u' ' + label.value; }))
    , m_proxy(new RecordProxy(this))
{
    m_ui->setupUi(this);
    setWindowTitle(subject.window);
    m_ui->banner->hide();
    m_ui->editor->setVisible(subject.mayWrite);
    m_ui->add->setVisible(subject.mayWrite);
    m_ui->remove->setVisible(subject.mayWrite);
    initTable();
    connectParts();
    retranslate();
    m_ui->overlay->setMinimumHeight(m_ui->table->minimumHeight());
    m_ui->overlay->showLoading();
    m_ui->table->hide();
    m_ui->filter->hide();
    (subject.mayWrite ? static_cast<QWidget *>(m_ui->key) : m_ui->cancel)->setFocus();
    read();
}

LabelsDialog::~LabelsDialog()
{
    if (m_call)
        m_call->abort();
}

void LabelsDialog::retranslate()
{
    m_ui->retranslateUi(this);
    m_ui->title->setText(tr("Labels of %1").arg(m_subject.tag.name.toString()));
    m_ui->hint->setText(
        tr("Labels belong to the image: every tag that points to it has them. Those that came with "
           "the image cannot be changed here."));
    m_proxy->retranslate();
    showState();
    updateEditor();
}

void LabelsDialog::initTable()
{
    const auto plain = [](const QVariant &value, const QModelIndex &) {
        return CellLook{.text = value.toString(), .tip = value.toString()};
    };
    const auto key = [](const QVariant &value, const QModelIndex &) {
        return CellLook{.text = value.toString(), .isStrong = true, .tip = value.toString()};
    };
    const auto muted = [](const QVariant &value, const QModelIndex &) {
        return CellLook{.text = value.toString(), .tone = Tone::Muted};
    };
    m_proxy->setRecords(*m_model,
                        {{[] { return tr("KEY"); }, 220, key},
                         {[] { return tr("VALUE"); }, 200, plain},
                         {[] { return tr("TYPE"); }, 130, muted},
                         {[] { return tr("FROM"); }, 110, muted}});
    m_ui->table->setModel(m_proxy);
    m_ui->table->setCheckable(false);
    m_ui->table->setItemDelegate(new RecordDelegate(m_ui->table));
    m_ui->table->setUsualWidth(0, 220);
    m_ui->table->setUsualWidth(2, 130);
    m_ui->table->setUsualWidth(3, 110);
    m_ui->table->setStretchColumn(1);
    m_ui->table->sortByColumn(0, Qt::AscendingOrder);
}

void LabelsDialog::connectParts()
{
    connect(m_ui->filter, &QLineEdit::textChanged, m_proxy, &RecordProxy::setText);
    connect(m_ui->key, &QLineEdit::textChanged, this, &LabelsDialog::updateEditor);
    connect(m_ui->value, &QLineEdit::textChanged, this, &LabelsDialog::updateEditor);
    connect(m_ui->type, &QComboBox::currentIndexChanged, this, &LabelsDialog::updateEditor);
    connect(m_ui->add, &QPushButton::clicked, this, &LabelsDialog::add);
    connect(m_ui->value, &QLineEdit::returnPressed, this, [this] {
        if (m_ui->add->isEnabled())
            add();
    });
    connect(m_ui->remove, &QPushButton::clicked, this, &LabelsDialog::remove);
    connect(m_ui->cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ui->overlay, &StateOverlay::actionTriggered, this, &LabelsDialog::read);
    connect(m_ui->table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &LabelsDialog::updateEditor);
    auto *away = new QAction(m_ui->table);
    away->setShortcut(Qt::Key_Delete);
    away->setShortcutContext(Qt::WidgetShortcut);
    m_ui->table->addAction(away);
    connect(away, &QAction::triggered, this, &LabelsDialog::remove);
    for (QPushButton *button : {m_ui->add, m_ui->remove, m_ui->cancel})
        button->setAutoDefault(false);
}

void LabelsDialog::read()
{
    auto *call = m_tags.labels(m_subject.repository, m_subject.tag.manifestDigest);
    if (m_call)
        m_call->abort();
    m_call = call;
    connect(call, &api::ApiCallBase::finished, this, [this, call] { onRead(call->takeResult()); });
}

void LabelsDialog::onRead(const Result<wire::LabelList> &labels)
{
    m_call = nullptr;
    if (!labels) {
        m_isRead = false;
        m_ui->table->hide();
        return m_ui->overlay->showError(labels.error());
    }
    m_isRead = true;
    // Only the list tells by which id a label can be deleted again.
    if (const auto added = std::exchange(m_added, std::nullopt)) {
        for (const wire::Label &label : labels->labels) {
            if (label.key == added->key && label.value == added->value
                && label.source == wire::LabelSource::Api && m_model->rowOf(label.id) < 0) {
                Q_EMIT changed(label, true);
                break;
            }
        }
    }
    m_model->setRows(labels->labels);
    showState();
    updateEditor();
}

void LabelsDialog::showState()
{
    if (!m_isRead)
        return;
    const bool isAny = m_model->rowCount() > 0;
    m_ui->table->setVisible(isAny);
    m_ui->filter->setVisible(isAny);
    if (isAny)
        m_ui->overlay->clear();
    else
        m_ui->overlay->showMessage(u"tag"_s, tr("No labels"),
                                   tr("Neither the image brought any, nor were some added."));
}

const wire::Label *LabelsDialog::current() const
{
    const QModelIndex index = m_ui->table->currentIndex();
    return index.isValid() ? &m_model->rowAt(m_proxy->mapToSource(index).row()) : nullptr;
}

QString LabelsDialog::problem() const
{
    const QString key = m_ui->key->text().trimmed();
    if (key.isEmpty())
        return {};
    if (isReserved(key))
        return tr("Keys that begin so belong to registries and tools: this one is refused.");
    if (m_ui->type->currentIndex() == 2
        && QJsonDocument::fromJson(m_ui->value->text().toUtf8()).isNull())
        return tr("The value is not JSON: an object or a list.");
    return {};
}

void LabelsDialog::updateEditor()
{
    const QString wrong = problem();
    m_ui->error->setText(wrong);
    m_ui->error->setVisible(!wrong.isEmpty());
    m_ui->add->setEnabled(!m_isWriting && wrong.isEmpty() && !m_ui->value->text().isEmpty()
                          && !m_ui->key->text().trimmed().isEmpty());
    const wire::Label *label = current();
    const bool isOurs = label && label->source == wire::LabelSource::Api;
    m_ui->remove->setEnabled(!m_isWriting && isOurs);
    m_ui->remove->setToolTip(label && !isOurs ? tr("Only labels that were added later can be "
                                                   "deleted.")
                                              : QString());
}

void LabelsDialog::add()
{
    const wire::NewLabel label{.key = m_ui->key->text().trimmed(),
                               .value = m_ui->value->text(),
                               .mediaType = m_ui->type->currentIndex() == 0
                                   ? std::nullopt
                                   : std::optional(m_ui->type->currentText())};
    m_isWriting = true;
    m_ui->banner->hide();
    updateEditor();
    auto *call = m_tags.addLabel(m_subject.repository, m_subject.tag.manifestDigest, label);
    connect(call, &api::ApiCallBase::finished, this, [this, call, label] {
        const auto made = call->takeResult();
        m_isWriting = false;
        if (!made) {
            updateEditor();
            return showRefusal(made.error());
        }
        m_ui->key->clear();
        m_ui->value->clear();
        m_ui->key->setFocus();
        Q_EMIT announced(tr("Label %1 was added.").arg(label.key));
        m_added = label;
        read();
    });
}

void LabelsDialog::remove()
{
    const wire::Label *label = current();
    if (!label || !m_ui->remove->isEnabled() || m_ui->remove->isHidden())
        return;
    m_isWriting = true;
    m_ui->banner->hide();
    auto *call = m_tags.removeLabel(m_subject.repository, m_subject.tag.manifestDigest, label->id);
    updateEditor();
    connect(call, &api::ApiCallBase::finished, this, [this, call, was = *label] {
        const auto gone = call->takeResult();
        m_isWriting = false;
        updateEditor();
        if (!gone)
            return showRefusal(gone.error());
        Q_EMIT announced(tr("Label %1 was deleted.").arg(was.key));
        Q_EMIT changed(was, false);
        read();
    });
}

void LabelsDialog::showRefusal(const Error &error)
{
    m_ui->banner->showError(error);
}

} // namespace quayside::ui
