#include "ui/widgets/jsondialog.h"

#include "ui/theme/tintedicon.h"
#include "ui/widgets/scrim.h"
#include "ui_jsondialog.h"

#include <QtCore/QEvent>
#include <QtCore/QJsonValue>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>

namespace quayside::ui {

using namespace Qt::StringLiterals;

JsonDialog::JsonDialog(const QString &window, const QString &title, const QJsonValue &value,
                       QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::JsonDialog>())
{
    m_ui->setupUi(this);
    setWindowTitle(window);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    m_ui->title->setText(title);
    m_ui->text->setJson(value);
    m_ui->text->setAccessibleName(title);
    m_ui->copy->setIcon(tintedIcon(u"copy"_s));
    connect(m_ui->copy, &QPushButton::clicked, this,
            [value] { QGuiApplication::clipboard()->setText(JsonView::pretty(value)); });
    connect(m_ui->close, &QPushButton::clicked, this, &QDialog::accept);
    Scrim::attach(*this);
    m_ui->text->setFocus();
}

JsonDialog::~JsonDialog() = default;

void JsonDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        m_ui->retranslateUi(this);
}

} // namespace quayside::ui
