using PartyBuilding.Core.Assessments.Results;
using PartyBuilding.Web.Features.Cadres;

namespace PartyBuilding.Web.Features.Assessments.Results;

/// <summary>The subjects behind a figure.</summary>
public sealed record ResultSubjectsPage(ResultQuery Query, ResultCell Cell, IReadOnlyList<ResultLine> Lines, CadreCodes Codes)
{
    public string Back => ResultForm.Address("/assessments/results", Query);

    /// <summary>What the figure counts, in words.</summary>
    public string Words => string.Join("，", new[]
    {
        Query.Year is { } year ? $"{year} 年" : null, Cell.Level is { Length: 0 } ? "未填层次" : Cell.Level is { } level ? Codes.Level(level) : null, Cell.Unit is null ? null : Lines.Select(l => l.Unit).FirstOrDefault(),
        Cell.Grade is { Length: 0 } ? "还没有结论" : Cell.Grade,
    }.OfType<string>());
}
