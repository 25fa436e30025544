using System.Globalization;
using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.CodeTables;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.People;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.Quality.Merging;

/// <summary>Shows the two records of a merge side by side. Of an ID number only the mask.</summary>
public sealed class MergeQueries(PartyBuildingDbContext db, MergeDesk desk, IdNumberVault vault, CodeTableStore codes, OrganisationNames names)
{
    /// <returns>Null when one of the two is out of scope, merged already or never was on the books.</returns>
    public async Task<MergeView?> ViewAsync(Guid keep, Guid other, OrgScope scope, DateOnly today, CancellationToken cancel = default)
    {
        if (await desk.OpenAsync(keep, other, scope, cancel) is not var (first, second))
            return null;
        db.ChangeTracker.Clear();
        var tables = await codes.CurrentAsync(cancel);
        var overlap = first.Overlapping(second).Count > 0;
        return new MergeView(
            await PersonAsync(first, cancel), await PersonAsync(second, cancel),
            [
                Row(MergeField.Name, "姓名", first.Person.Name, second.Person.Name),
                Row(MergeField.Sex, "性别", Code(CodeStandards.Sex, first.Person.SexCode), Code(CodeStandards.Sex, second.Person.SexCode)),
                Row(MergeField.BirthDate, "出生日期", Day(first.Person.BirthDate), Day(second.Person.BirthDate)),
                Row(MergeField.Ethnicity, "民族", Code(CodeStandards.Ethnicity, first.Person.EthnicityCode), Code(CodeStandards.Ethnicity, second.Person.EthnicityCode)),
                Row(MergeField.Education, "学历", Code(CodeStandards.Education, first.Person.EducationCode), Code(CodeStandards.Education, second.Person.EducationCode)),
                Row(MergeField.JoinedOn, "入党时间", Day(first.Spells[^1].JoinedOn), Day(second.Spells[^1].JoinedOn)),
                await NumberAsync(first.Person.Id, second.Person.Id, cancel),
            ],
            overlap, await desk.BarAsync(first, second, scope, cancel),
            // Which registration was the mistake is asked by the form itself.
            await desk.ObstaclesAsync(first, second, overlap ? MergeMistake.Other : MergeMistake.None, cancel));

        string? Code(string standard, string? code) => tables.Name(standard, code, today);
    }

    private async Task<MergePerson> PersonAsync(MergeSide side, CancellationToken cancel)
    {
        var titles = await names.OfAsync([.. side.Placements.Select(p => p.OrganisationId).Distinct()], cancel);
        return new MergePerson(
            side.Person.PublicId, side.Person.Version, side.Person.Name,
            side.Current is null ? "不在册" : titles.GetValueOrDefault(side.OrganisationId, ""),
            [.. side.Placements.Select(p => $"{titles.GetValueOrDefault(p.OrganisationId, "")}：{Day(p.ValidFrom)} 至 {(p.ValidTo == Recorded.Open ? "今" : Day(p.ValidTo))}")]);
    }

    // Equal numbers are told by their blind index; the numbers themselves stay sealed.
    private async Task<MergeFieldRow> NumberAsync(int keep, int other, CancellationToken cancel)
    {
        var (first, second) = (await vault.MaskAsync(keep, cancel), await vault.MaskAsync(other, cancel));
        var indexes = await db.Set<PersonIdNumber>().AsNoTracking().Where(n => n.PersonId == keep || n.PersonId == other).Select(n => n.BlindIndex).ToListAsync(cancel);
        var same = indexes.Count == 2 && indexes[0] is { } a && indexes[1] is { } b && a.AsSpan().SequenceEqual(b);
        return new MergeFieldRow(MergeField.IdNumber, "公民身份号码", first?.Text, second?.Text, second?.Text is not null && !same);
    }

    private static MergeFieldRow Row(string field, string title, string? keep, string? other) => new(field, title, keep, other, other is not null && keep != other);

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
