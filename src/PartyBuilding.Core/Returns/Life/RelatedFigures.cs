using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Returns.Checks;

namespace PartyBuilding.Core.Returns.Life;

/// <summary>Figures of other returns that a form's rules look at, by unit.</summary>
public sealed class RelatedFigures
{
    private readonly AskedSources _asked;
    private readonly Dictionary<(int Unit, FigureSource Source), SourceFigures> _figures = [];

    internal RelatedFigures(AskedSources asked) => _asked = asked;

    /// <summary>上期 of the unit; null when it has not arrived.</summary>
    public IReadOnlyDictionary<string, long?>? Previous(int unit) => _figures.GetValueOrDefault((unit, FigureSource.Previous))?.Values;

    /// <summary>Everything else the rules ask for; absent where nothing has arrived.</summary>
    public IReadOnlyDictionary<FigureSource, SourceFigures> Others(int unit)
        => _asked.Own.Concat(_asked.Below).Where(a => a.Source != FigureSource.Previous && _figures.ContainsKey((unit, a.Source)))
            .ToDictionary(a => a.Source, a => _figures[(unit, a.Source)]);

    internal void Add(IReadOnlyList<RelatedFigure> cells)
    {
        foreach (var asked in _asked.Own)
        {
            foreach (var unit in cells.Where(asked.Takes).GroupBy(c => c.OrganisationId))
                _figures[(unit.Key, asked.Source)] = new SourceFigures(unit.ToDictionary(c => c.Key, c => c.Value, StringComparer.Ordinal));
        }
    }

    /// <summary>Sums what has arrived below each unit; the sum is complete when everything owed below has.</summary>
    internal void AddBelow(IReadOnlyList<RelatedFigure> cells, Func<int, bool> isUnit)
    {
        foreach (var asked in _asked.Below)
        {
            var owed =
                from cell in cells.Where(asked.Takes)
                from unit in OrganisationPath.Ids(cell.Path).SkipLast(1).Where(isUnit)
                group cell by unit;
            foreach (var unit in owed)
            {
                var sums = unit.Where(c => c.Status.HasArrived()).GroupBy(c => c.Key, StringComparer.Ordinal)
                    .ToDictionary(g => g.Key, g => (long?)g.Sum(c => c.Value ?? 0), StringComparer.Ordinal);
                _figures[(unit.Key, asked.Source)] = new SourceFigures(sums, unit.All(c => c.Status.HasArrived()));
            }
        }
    }
}
