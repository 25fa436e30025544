using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;
using Microsoft.AspNetCore.Mvc.Rendering;
using PartyBuilding.Core.Assessments.Reports;

namespace PartyBuilding.Web.Features.Assessments.Reports;

/// <summary>The report of one member as its form has it.</summary>
public sealed class ReportForm
{
    private List<ReportHeading>? _sent;

    public Guid SubmissionId { get; set; } = Guid.CreateVersion7();

    public int? Version { get; set; }

    public Guid? CadreKey { get; set; }

    public DateOnly? On { get; set; }

    public Dictionary<ReportHeading, string?> Texts { get; init; } = [];

    /// <summary>Null for a new report.</summary>
    [BindNever, ValidateNever]
    public ReportView? View { get; set; }

    [BindNever, ValidateNever]
    public Guid SessionKey { get; set; }

    [BindNever, ValidateNever]
    public string Where { get; set; } = "";

    [BindNever, ValidateNever]
    public IReadOnlyList<SelectListItem> Members { get; set; } = [];

    [ValidateNever]
    public string SessionAt => $"/assessments/reports/{SessionKey}";

    [ValidateNever]
    public string Action => View is { } view ? $"/assessments/reports/of/{view.Report.Key}/edit" : $"{SessionAt}/new";

    [ValidateNever]
    public string Back => View is { } view ? $"/assessments/reports/of/{view.Report.Key}" : SessionAt;

    /// <summary>Every heading has a field, whatever was sent; only what was sent is saved.</summary>
    public void Complete()
    {
        _sent ??= [.. Texts.Keys];
        foreach (var heading in Enum.GetValues<ReportHeading>())
            Texts.TryAdd(heading, null);
    }

    public SaveIntegrityReport ToInput() => new(View?.Report.Key ?? SubmissionId, View is null ? null : Version ?? -1, SessionKey, CadreKey, On, Texts.Where(t => _sent?.Contains(t.Key) != false).ToDictionary());

    public void Take(IntegrityReport report)
    {
        (Version, On) = (report.Version, report.On);
        foreach (var part in report.Parts)
            Texts[part.Heading] = part.Text;
    }
}
