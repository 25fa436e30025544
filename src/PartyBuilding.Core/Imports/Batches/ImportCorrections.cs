using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Imports.Checking;
using PartyBuilding.Core.Members;
using PartyBuilding.Core.Members.Proposals;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.Imports.Batches;

/// <summary>
/// Puts right what of people on the books was chosen to be taken from the sheet, as the correction form does: whoever stands
/// above the branch corrects, the branch itself proposes (<see cref="MemberEditing"/>).
/// </summary>
public sealed class ImportCorrections(PartyBuildingDbContext db, MemberDesk members, MemberCorrectionService corrections, ProposalService proposals)
{
    private const int Save = 200;

    /// <summary>Row and field → what the register said when the sheet's value was chosen.</summary>
    public async Task<Dictionary<(int Row, string Field), string>> ChoicesAsync(ImportBatch batch, CancellationToken cancel)
        => await db.Set<ImportChoice>().AsNoTracking().Where(c => c.BatchId == batch.Id && c.Take)
            .ToDictionaryAsync(c => (c.Row, c.Field), c => c.Before, cancel);

    /// <returns>People of whom something was put right, and people for whom it was proposed.</returns>
    public async Task<(int Corrected, int Proposed)> ApplyAsync(
        ImportBatch batch, IReadOnlyList<CheckedRow> rows, Dictionary<(int Row, string Field), string> choices, CommandContext context, long no, CancellationToken cancel)
    {
        var (done, proposed) = (0, 0);
        foreach (var row in rows)
        {
            var taken = row.Differences.Where(d => choices.TryGetValue((row.Row.Number, d.Field), out var before) && before == d.Before)
                .Select(d => d.Field).ToHashSet(StringComparer.Ordinal);
            if (taken.Count == 0 || await InputAsync(row, taken, context, cancel) is not var (input, member))
                continue;
            if (!MemberEditing.MayDecide(member.Branch.Path, context))
            {
                // Nothing on the record changes by asking.
                db.Entry(member.Person).State = EntityState.Unchanged;
                proposed += await ProposeAsync(input, batch, context, cancel) ? 1 : 0;
                continue;
            }

            if (!await corrections.RewriteAsync(input, member, context, no, cancel))
                continue;
            db.Add(new ImportedMember { BatchId = batch.Id, Row = row.Row.Number, PersonId = row.Existing!.Id, Created = false });
            if (++done % Save != 0)
                continue;
            await db.SaveChangesAsync(cancel);
            db.ChangeTracker.Clear();
        }

        await db.SaveChangesAsync(cancel);
        return (done, proposed);
    }

    // One request a person; where one about the same facts is waiting already, that one stands.
    private async Task<bool> ProposeAsync(CorrectMember input, ImportBatch batch, CommandContext context, CancellationToken cancel)
        => (await proposals.ProposeBasicsAsync(PublicKey.New(context.At), input, context with { Reason = $"导入“{batch.FileName}”" }, cancel)).IsOk;

    private async Task<(CorrectMember Input, OpenMember Member)?> InputAsync(CheckedRow row, HashSet<string> taken, CommandContext context, CancellationToken cancel)
    {
        var known = row.Existing!;
        var opened = await members.OpenAsync(known.Key, known.Version, context, cancel);
        if (opened.Value is not { } member)
            return null;
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
        return (input, member);

        bool Taken(string field) => taken.Contains(field);
    }
}
