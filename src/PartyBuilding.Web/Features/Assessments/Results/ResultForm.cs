using PartyBuilding.Core.Assessments.Results;
using PartyBuilding.Core.Assessments.Rounds;
using PartyBuilding.Core.Assessments.Schemes;

namespace PartyBuilding.Web.Features.Assessments.Results;

/// <summary>Which results, and which figure of theirs, as it stands in the address.</summary>
public sealed class ResultForm
{
    public AssessmentKind? Kind { get; set; }

    public AssessmentSubject? Subject { get; set; }

    public int? Year { get; set; }

    public string? Level { get; set; }

    public Guid? Unit { get; set; }

    public string? Grade { get; set; }

    /// <summary>The figure counts people without a level: an empty value of the address is read as none.</summary>
    public bool NoLevel { get; set; }

    /// <summary>The figure counts those on whom nothing is decided.</summary>
    public bool Undecided { get; set; }

    public ResultQuery ToQuery() => new(
        Kind is { } kind && Enum.IsDefined(kind) ? kind : AssessmentKind.Annual, Subject is { } subject && Enum.IsDefined(subject) ? subject : AssessmentSubject.Cadre, Year is > 1900 and < 3000 ? Year : null);

    public ResultCell ToCell() => new(NoLevel ? "" : Level, Unit, Undecided ? "" : Grade);

    /// <summary>The address of a page about the same results.</summary>
    public static string Address(string path, ResultQuery query, ResultCell? cell = null)
    {
        var parts = new (string Name, string? Value)[]
        {
            ("kind", query.Kind.ToString()), ("subject", query.Subject.ToString()), ("year", query.Year?.ToString(System.Globalization.CultureInfo.InvariantCulture)), ("level", cell?.Level),
            ("noLevel", cell?.Level is { Length: 0 } ? "true" : null), ("unit", cell?.Unit?.ToString()), ("grade", cell?.Grade), ("undecided", cell?.Grade is { Length: 0 } ? "true" : null),
        };
        return path + "?" + string.Join('&', parts.Where(p => !string.IsNullOrEmpty(p.Value)).Select(p => $"{p.Name}={Uri.EscapeDataString(p.Value!)}"));
    }
}
