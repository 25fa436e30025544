using PartyBuilding.Core.CodeTables;
using PartyBuilding.Core.Imports.Sheets;
using PartyBuilding.Core.Members;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Rules;
using PartyBuilding.Core.Rules.Checks;

namespace PartyBuilding.Core.Imports.Checking;

/// <summary>Puts every question to a row that the entry form puts to a person, and those that only a sheet raises.</summary>
internal sealed class MemberRowChecker(RuleCatalogue rules, CodeTableCatalogue codes, BranchDirectory branches, ImportWay way, DateOnly today)
{
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly Dictionary<Guid, int> _records = [];
    private readonly Dictionary<(string, DateOnly?, string), int> _people = [];
    private readonly MemberRowReader _reader = new(rules, codes, today);

    public (MemberSheetRow Row, RowFindings Found) Read(SheetRow row, IReadOnlyDictionary<string, int> map, IReadOnlyList<string> titles)
    {
        var found = new RowFindings(row, map, titles, MemberColumns.All);
        return (_reader.Read(found), found);
    }

    public CheckedRow Check(MemberSheetRow row, RowFindings found, RegisterPerson? known, bool hasNamesake)
    {
        Repeated(row, found);
        var branch = BranchOf(row, found, known);
        var arrival = ArrivalOf(row, branch);
        Dates(row, found);
        if (known is not null)
            return Known(row, found, known, branch, arrival);

        if (row.RecordKey is not null && !found.IsFaulty(MemberColumns.Record))
            found.Reject(MemberColumns.Record, "IMP-RECORD-UNKNOWN", "名册里没有这个记录标识，或它不在您的管理范围内。", "新党员请把记录标识留空；原有党员请重新导出名册。");
        if (row.IdNumber is null && row.MissingIdReason is null && !found.IsFaulty(MemberColumns.IdNumber) && !found.IsFaulty(MemberColumns.MissingIdReason))
            found.Reject(MemberColumns.IdNumber, "MEM-MISSING", "没有公民身份号码，也没有写明原因。", "补上号码；确实没有的，在“没有号码的原因”一栏写明。");
        if (branch is not null && row.JoinedOn is { } joined)
            Arrival(row, found, branch, joined, arrival);
        if (hasNamesake && !found.Rejects)
            found.Note(MemberColumns.Name, "IMP-NAMESAKE", "这个支部的名册里已有同名、同日出生的人。", "先核对是否同一人：是的，请从名册导出后修改；不是的，可以导入。");
        return new CheckedRow(row, found.Rejects ? RowOutcome.Rejected : RowOutcome.New, found.Ordered, branch, null, []);
    }

    /// <summary>The day on which the relation to the branch begins: as written; for the opening, the first day on which both stood.</summary>
    public DateOnly? ArrivalOf(MemberSheetRow row, Organisation? branch)
        => row.ArrivedOn ?? (way == ImportWay.Opening && row.JoinedOn is { } joined ? Later(joined, branch?.FoundedOn ?? joined) : null);

    private CheckedRow Known(MemberSheetRow row, RowFindings found, RegisterPerson known, Organisation? branch, DateOnly? arrival)
    {
        var field = row.RecordKey is null ? MemberColumns.IdNumber : MemberColumns.Record;
        if (known.Elsewhere)
            found.Reject(field, "IMP-ELSEWHERE", "在册—请联系区委组织部。", "这个人在别的单位名册里：需要转入的，办理组织关系转接。");
        else if (known.BranchId is null)
            found.Reject(field, "IMP-LEFT", "不在册—请联系区委组织部。", "曾经在册、已经离开的，办理恢复党籍或重新转入，不能直接导入。");
        if (found.Rejects)
            return new CheckedRow(row, RowOutcome.Rejected, found.Ordered, branch, null, []);

        if (branch is not null && known.BranchId != branch.Id)
            found.Note(MemberColumns.Branch, "IMP-MOVED", $"名册里在{branches.ById[known.BranchId!.Value].Name}，导入不改变所在支部。", "确实换了支部的，办理组织关系转接。");
        if (row.Standing is { } standing && standing != known.Standing)
            found.Note(MemberColumns.Standing, "IMP-STANDING", "党员类别与名册不同，导入不改变党员类别。", "已经转正的，在党员记录里办理转正。");
        var differences = MemberDifferences.Of(row, known, codes, today);
        return new CheckedRow(row, differences.Count > 0 ? RowOutcome.Changed : RowOutcome.Same, found.Ordered, branch, known, differences);
    }

    private void Arrival(MemberSheetRow row, RowFindings found, Organisation branch, DateOnly joined, DateOnly? arrival)
    {
        if (row.Standing == MemberStanding.Probationary && row.BecameFullOn is not null)
            found.Reject(MemberColumns.BecameFullOn, "IMP-PROBATION", "预备党员不应有转正时间。", "已转正的把党员类别改为正式党员，未转正的删去转正时间。");
        if (way == ImportWay.Opening && branches.HasReported(branch.Id))
            found.Reject(MemberColumns.Branch, "IMP-OPENING-LATE", $"{branch.Name}已经上报过报表，不能再按期初建账导入。", "改按“转入（补录）”导入，计入当月增加。");
        if (arrival is not { } day)
        {
            if (!found.IsFaulty(MemberColumns.ArrivedOn))
                found.Reject(MemberColumns.ArrivedOn, "IMP-REQUIRED", "没有填写编入支部日期。", "转入（补录）的党员要写明从哪一天起编入本支部。");
            return;
        }

        var input = new AddMember
        {
            BranchKey = branch.PublicId, Person = row.Person, IdNumber = row.IdNumber, JoinedOn = joined, BecameFullOn = row.BecameFullOn,
            Standing = row.Standing ?? MemberStanding.Full, ArrivedOn = day, OutsideName = row.OutsideName,
            Way = way == ImportWay.Opening ? PostingKind.Opening : PostingKind.TransferredIn,
        };
        foreach (var finding in MemberArrivalService.Check(input, today).Where(f => f.Field != MemberColumns.Name))
            found.Add(finding, rejects: true);
        if (!found.IsFaulty(MemberColumns.Branch) && MemberDesk.BranchProblem(branch, day, MemberColumns.Branch) is { } problem)
            found.Add(problem, rejects: true);
    }

    private void Dates(MemberSheetRow row, RowFindings found)
    {
        if (row.JoinedOn is { } joined)
            found.Add(MemberRules.Joining(rules, row.Person, joined, row.BecameFullOn, today, RuleOccasion.Record, null));
        if (row.IdNumber is { } number)
            found.Add(rules.Evaluate(IdNumberChecks.Person, new IdNumberOwner(number, row.SexCode, row.BirthDate), today, RuleOccasion.Record));
    }

    private Organisation? BranchOf(MemberSheetRow row, RowFindings found, RegisterPerson? known)
    {
        if (row.BranchText.Length == 0)
            return null;
        var candidates = branches.Find(row.BranchText);
        // Of two branches with one name somebody on the books is in the one where the register has them.
        if (candidates.Count > 1 && candidates.FirstOrDefault(o => o.Id == known?.BranchId) is { } own)
            return own;
        if (candidates.Count == 1)
        {
            // What closing and founding mean for a newcomer is asked with the day of arrival; its kind can be told now.
            if (candidates[0].Kind == OrganisationKind.Branch)
                return candidates[0];
            found.Add(MemberDesk.BranchProblem(candidates[0], today, MemberColumns.Branch)!, rejects: true);
        }
        else if (candidates.Count > 1)
        {
            found.Reject(MemberColumns.Branch, "IMP-BRANCH-TWICE", $"您的管理范围内有 {candidates.Count} 个“{candidates[0].Name}”。", $"改写组织编号，例如 {candidates[0].Code}。");
        }
        else
        {
            found.Add(MemberDesk.BranchProblem(null, today, MemberColumns.Branch)!, rejects: true);
        }

        return null;
    }

    private void Repeated(MemberSheetRow row, RowFindings found)
    {
        if (row.IdNumber is { } number && !_numbers.TryAdd(number.Value, row.Number))
            found.Reject(MemberColumns.IdNumber, "IMP-REPEATED", $"与第 {_numbers[number.Value]} 行的公民身份号码相同。", "同一人只保留一行；确属两人的，对照证件改正号码。");
        if (row.RecordKey is { } key && !_records.TryAdd(key, row.Number))
            found.Reject(MemberColumns.Record, "IMP-REPEATED", $"与第 {_records[key]} 行的记录标识相同。", "同一人只保留一行。");
        if (row.RecordKey is null && row.Name.Length > 0 && row.BirthDate is not null && !_people.TryAdd((row.Name, row.BirthDate, row.BranchText), row.Number)
            && !found.IsFaulty(MemberColumns.IdNumber))
            found.Note(MemberColumns.Name, "IMP-NAMESAKE", $"与第 {_people[(row.Name, row.BirthDate, row.BranchText)]} 行同名、同日出生、同一支部。", "核对是否同一人；同一人只保留一行。");
    }

    private static DateOnly Later(DateOnly a, DateOnly b) => a > b ? a : b;
}
