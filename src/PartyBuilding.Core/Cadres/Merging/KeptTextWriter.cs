using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Cadres.Forms;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.Cadres.Merging;

/// <summary>Writes words kept from files: a change supersedes, nothing is deleted.</summary>
public sealed class KeptTextWriter(PartyBuildingDbContext db)
{
    /// <summary>Keeps words for an element, where the record alone would give others; without any, what was kept before goes.</summary>
    public async Task SetAsync(int cadreId, string element, string? words, string basis, long no, CancellationToken cancel)
    {
        var old = await Current(cadreId).Where(t => t.Element == element).ToListAsync(cancel);
        if (words is not null && old.Count == 1 && old[0].Text == words && old[0].Basis == basis)
            return;
        old.ForEach(t => t.Supersede(no));
        if (words is not null)
            db.Add(new CadreFormText { CadreId = cadreId, Element = element, No = 0, Text = words, Basis = basis, RecordedNo = no });
    }

    /// <summary>Keeps what the record has no place for, in place of what was kept before.</summary>
    public async Task SetRestAsync(int cadreId, IReadOnlyList<UnknownElement> unknown, string? version, long no, CancellationToken cancel)
    {
        (await Current(cadreId).Where(t => t.Basis == null).ToListAsync(cancel)).ForEach(t => t.Supersede(no));
        var counts = new Dictionary<string, short>(StringComparer.Ordinal);
        foreach (var element in version is null ? unknown : [.. unknown, new UnknownElement(FormElements.Version, version)])
        {
            var at = counts.GetValueOrDefault(element.Name);
            counts[element.Name] = (short)(at + 1);
            db.Add(new CadreFormText { CadreId = cadreId, Element = element.Name, No = at, Text = element.Content, RecordedNo = no });
        }
    }

    private IQueryable<CadreFormText> Current(int cadreId) => db.Set<CadreFormText>().Where(t => t.CadreId == cadreId && t.SupersededNo == Recorded.Current);
}
