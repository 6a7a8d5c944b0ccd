#include "ui/widgets/jsondialog.h"

#include "ui/theme/tintedicon.h"
#include "ui_jsondialog.h"

#include <QtCore/QJsonValue>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>

namespace quayside::ui {

using namespace Qt::StringLiterals;

JsonDialog::JsonDialog(const QString &window, std::function<QString()> title,
                       const QJsonValue &value, QWidget *parent)
    : Dialog(parent)
    , m_ui(std::make_unique<Ui::JsonDialog>())
    , m_title(std::move(title))
{
    m_ui->setupUi(this);
    setWindowTitle(window);
    m_ui->text->setJson(value);
    m_ui->copy->setIcon(tintedIcon(u"copy"_s));
    connect(m_ui->copy, &QPushButton::clicked, this,
            [value] { QGuiApplication::clipboard()->setText(JsonView::pretty(value)); });
    connect(m_ui->close, &QPushButton::clicked, this, &QDialog::accept);
    m_ui->text->setFocus();
    retranslate();
}

JsonDialog::~JsonDialog() = default;

void JsonDialog::retranslate()
{
    m_ui->retranslateUi(this);
    m_ui->title->setText(m_title());
    m_ui->text->setAccessibleName(m_title());
}

} // namespace quayside::ui
