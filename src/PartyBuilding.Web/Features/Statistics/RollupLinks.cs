using System.Globalization;

namespace PartyBuilding.Web.Features.Statistics;

/// <summary>
/// What a figure of a roll-up opens: of a branch its return at the cell, of any other body its own roll-up, of the total
/// the branches that make it up.
/// </summary>
/// <param name="Address">The roll-up, with form and period.</param>
/// <param name="MayOpenReturns">Whether the reader reads returns at all.</param>
public sealed record RollupLinks(
    string Address, string Section, Guid Level, IReadOnlyDictionary<int, Guid> Organisations, IReadOnlyDictionary<int, Guid> Returns, bool MayOpenReturns)
{
    /// <param name="organisation">A row's organisation.</param>
    /// <returns>From the cells of a figure (none for the row itself) its address; null where there is nothing to open.</returns>
    public Func<string[], string?> Of(int organisation) => cells =>
        Returns.TryGetValue(organisation, out var own) && MayOpenReturns
            ? $"/returns/{own}" + (cells.Length == 0 ? "" : $"?cell={cells[0]}#cell-panel")
            : Organisations.TryGetValue(organisation, out var below) && !Returns.ContainsKey(organisation) ? $"{Address}&organisation={below}&section={Section}" : null;

    public Func<string[], string?> OfTotal() => cells => cells.Length == 0
        ? null
        : string.Create(CultureInfo.InvariantCulture, $"/statistics/figure?{Address.Split('?')[1]}&organisation={Level}{string.Concat(cells.Select(c => $"&cell={c}"))}");
}
