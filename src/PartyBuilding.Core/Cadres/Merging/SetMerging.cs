using PartyBuilding.Core.Cadres.Forms;
using PartyBuilding.Core.Cadres.Sets;
using PartyBuilding.Core.CodeTables;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Members.Sets;
using PartyBuilding.Core.People.Sets;

namespace PartyBuilding.Core.Cadres.Merging;

/// <summary>Writes elements that stand in sets of one row. What a field cannot hold stays words on the form.</summary>
public sealed class SetMerging(SetRowChanges changes, InfoRowWriter rows, CadreSetOwners owners, CodeTableStore codes)
{
    public async Task<Outcome> WriteAsync(OpenCadre open, IReadOnlyList<FieldSides> taken, CommandContext context, long no, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(taken);
        var catalogue = await codes.CurrentAsync(cancel);
        foreach (var group in taken.Where(f => f.Element.Field is not null && f.State != SideState.Spelling).GroupBy(f => f.Element.Field!.Set))
        {
            var set = CadreSets.Find(group.Key)!;
            var row = (await rows.RowsAsync(open.Person.Id, set, cancel)).FirstOrDefault();
            var before = row is null ? new Dictionary<string, string>() : InfoRowWriter.ValuesOf(row);
            var typed = set.Fields.ToDictionary(f => f.Key, f => InfoText.Typed(f, before.GetValueOrDefault(f.Key)), StringComparer.Ordinal);
            var isChanged = false;
            foreach (var side in group)
            {
                var field = set.Find(side.Element.Field!.Key)!;
                if (Readable(field, side.Theirs, catalogue, context.Today) is not { } text || text == typed[field.Key])
                    continue;
                (typed[field.Key], isChanged) = (text, true);
            }

            if (!isChanged)
                continue;
            var owner = await owners.OfAsync(open, set, cancel);
            Outcome outcome = row is null
                ? await changes.AddAsync(set, Guid.CreateVersion7(), typed, owner, context, no, cancel)
                : await changes.ChangeAsync(set, row.Key, typed, owner, context, no, cancel);
            if (!outcome.IsOk)
                return outcome;
        }

        return Outcome.Ok();
    }

    /// <summary>What the field would store; null when it cannot hold it.</summary>
    private static string? Readable(InfoField field, string text, CodeTableCatalogue codes, DateOnly today)
    {
        var typed = field.Kind switch
        {
            InfoFieldKind.Code => codes.Find(field.Standard!, text, today)?.Code,
            InfoFieldKind.Month => FormDates.Month(text)?.ToString("yyyy-MM", System.Globalization.CultureInfo.InvariantCulture),
            _ => text,
        };
        return typed is null ? null : InfoText.Read(field, typed, codes, today).Value;
    }
}
