using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;
using PartyBuilding.Core.Cadres.Forms;

namespace PartyBuilding.Web.Features.Cadres.Forms;

/// <summary>Which education stands in each place of the form.</summary>
public sealed class EducationForm
{
    public int Version { get; set; }

    /// <summary>By name of the place: a row, the empty key for nothing, or no value to leave it to the rows.</summary>
    public Dictionary<string, Guid?> Chosen { get; set; } = new(StringComparer.Ordinal);

    [BindNever, ValidateNever]
    public CadreHead Head { get; set; } = null!;

    [BindNever, ValidateNever]
    public EducationPrintPage Places { get; set; } = null!;

    // Validation reads it before the record is there.
    public string At => $"{Head?.At}/education-print";

    public static string Title(EducationSlot slot) => slot switch
    {
        EducationSlot.FullTimeLevel => "全日制学历",
        EducationSlot.FullTimeDegree => "全日制学位",
        EducationSlot.InServiceLevel => "在职学历",
        EducationSlot.InServiceDegree => "在职学位",
        _ => throw new ArgumentOutOfRangeException(nameof(slot), slot, null),
    };
}
