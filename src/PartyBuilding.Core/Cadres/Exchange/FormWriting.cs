using PartyBuilding.Core.Cadres.Forms;
using PartyBuilding.Core.Cadres.Layouts;

namespace PartyBuilding.Core.Cadres.Exchange;

/// <summary>Writes one form in a format.</summary>
internal static class FormWriting
{
    public const string WordType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    public static string ExtensionOf(FormFormat format) => format switch
    {
        FormFormat.Word => ".docx",
        FormFormat.Legacy => FormFile.Old,
        _ => FormFile.Usual,
    };

    public static void Write(ApprovalForm form, FormFormat format, DateOnly asAt, Stream output)
    {
        switch (format)
        {
            case FormFormat.Word:
                FormDocument.Write(FormLayout.Of(form, asAt), output);
                break;
            case FormFormat.Legacy:
                output.Write(FormEncoding.Chinese.GetBytes(LegacyForm.Write(form)));
                break;
            default:
                LrmxWriter.Write(In(form, format), output);
                break;
        }
    }

    // The file's own wording, 3.2.1.16, stays while the generation stays.
    private static ApprovalForm In(ApprovalForm form, FormFormat format)
    {
        var kept = form.VersionText?[0] switch
        {
            '2' => FormVersion.Second,
            '3' => FormVersion.Third,
            '4' => FormVersion.Fourth,
            _ => (FormVersion?)null,
        };
        var version = format switch
        {
            FormFormat.Second => FormVersion.Second,
            FormFormat.Third => FormVersion.Third,
            FormFormat.Fourth => FormVersion.Fourth,
            _ => kept ?? FormVersion.Fourth,
        };
        return form with { Version = version, VersionText = kept == version ? form.VersionText : null };
    }
}
