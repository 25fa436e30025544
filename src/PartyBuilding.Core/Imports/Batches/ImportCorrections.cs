using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Imports.Checking;
using PartyBuilding.Core.Members;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.Imports.Batches;

/// <summary>Puts right what of people on the books was chosen to be taken from the sheet, as the correction form does.</summary>
public sealed class ImportCorrections(PartyBuildingDbContext db, MemberDesk members, MemberCorrectionService corrections)
{
    private const int Save = 200;

    /// <summary>Row and field → what the register said when the sheet's value was chosen.</summary>
    public async Task<Dictionary<(int Row, string Field), string>> ChoicesAsync(ImportBatch batch, CancellationToken cancel)
        => await db.Set<ImportChoice>().AsNoTracking().Where(c => c.BatchId == batch.Id && c.Take)
            .ToDictionaryAsync(c => (c.Row, c.Field), c => c.Before, cancel);

    /// <returns>People of whom something was put right.</returns>
    public async Task<int> ApplyAsync(
        ImportBatch batch, IReadOnlyList<CheckedRow> rows, Dictionary<(int Row, string Field), string> choices, CommandContext context, long no, CancellationToken cancel)
    {
        var done = 0;
        foreach (var row in rows)
        {
            var taken = row.Differences.Where(d => choices.TryGetValue((row.Row.Number, d.Field), out var before) && before == d.Before)
                .Select(d => d.Field).ToHashSet(StringComparer.Ordinal);
            if (taken.Count == 0 || !await ApplyAsync(row, taken, context, no, cancel))
                continue;
            db.Add(new ImportedMember { BatchId = batch.Id, Row = row.Row.Number, PersonId = row.Existing!.Id, Created = false });
            if (++done % Save != 0)
                continue;
            await db.SaveChangesAsync(cancel);
            db.ChangeTracker.Clear();
        }

        await db.SaveChangesAsync(cancel);
        return done;
    }

    private async Task<bool> ApplyAsync(CheckedRow row, HashSet<string> taken, CommandContext context, long no, CancellationToken cancel)
    {
        var known = row.Existing!;
        var opened = await members.OpenAsync(known.Key, known.Version, context, cancel);
        if (opened.Value is not { } member)
            return false;
        var sheet = row.Row;
        var input = new CorrectMember
        {
            PersonKey = known.Key,
            Version = known.Version,
            Person = new PersonDetails
            {
                Name = Taken(MemberColumns.Name) ? sheet.Name : known.Name,
                SexCode = Taken(MemberColumns.Sex) ? sheet.SexCode : null,
                BirthDate = Taken(MemberColumns.BirthDate) ? sheet.BirthDate : null,
                EthnicityCode = Taken(MemberColumns.Ethnicity) ? sheet.EthnicityCode : null,
                EducationCode = Taken(MemberColumns.Education) ? sheet.EducationCode : null,
            },
            JoinedOn = Taken(MemberColumns.JoinedOn) ? sheet.JoinedOn!.Value : member.Spell.JoinedOn,
        };
        // A joining day after the relation to the branch began could not be true: the register's stays.
        if (input.JoinedOn > member.Placement.ValidFrom)
            input = input with { JoinedOn = member.Spell.JoinedOn };
        return await corrections.RewriteAsync(input, member, context, no, cancel);

        bool Taken(string field) => taken.Contains(field);
    }
}
