using PartyBuilding.Core.CodeTables;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Imports.Sheets;
using PartyBuilding.Core.Members;
using PartyBuilding.Core.Rules;
using PartyBuilding.Core.Rules.Checks;

namespace PartyBuilding.Core.Imports.Checking;

/// <summary>Reads a row of a member sheet; everything that cannot be read is told at once.</summary>
internal sealed class MemberRowReader(RuleCatalogue rules, CodeTableCatalogue codes, DateOnly today)
{
    private const int LongestName = 60;
    private const int LongestPlace = 120;

    public MemberSheetRow Read(RowFindings found)
    {
        var cells = new CellReader(found, codes, today);
        var name = ChineseText.PersonName(cells.Text(MemberColumns.Name, LongestName, required: true));
        if (name.Any(char.IsAsciiDigit))
            found.Reject(MemberColumns.Name, "IMP-NAME", "姓名里有数字。", "检查是否填错了列，改为证件上的姓名。");
        var number = Number(found);
        var standing = cells.Code(MemberColumns.Standing, CodeStandards.MemberStanding);
        return new MemberSheetRow
        {
            Number = found.Row.Number,
            RecordKey = cells.Key(MemberColumns.Record),
            Name = name,
            IdNumber = number,
            MissingIdReason = cells.Code(MemberColumns.MissingIdReason, CodeStandards.MissingIdReason),
            // A number that holds says both, and more surely than a second typing.
            SexCode = cells.Code(MemberColumns.Sex, CodeStandards.Sex) ?? (found.IsFaulty(MemberColumns.Sex) ? null : SexOf(number)),
            BirthDate = cells.Date(MemberColumns.BirthDate) ?? (found.IsFaulty(MemberColumns.BirthDate) ? null : number?.BirthDate),
            EthnicityCode = cells.Code(MemberColumns.Ethnicity, CodeStandards.Ethnicity),
            EducationCode = cells.Code(MemberColumns.Education, CodeStandards.Education),
            BranchText = cells.Text(MemberColumns.Branch, LongestPlace, required: true) ?? "",
            Standing = standing is null ? null : standing == "2" ? MemberStanding.Probationary : MemberStanding.Full,
            JoinedOn = cells.Date(MemberColumns.JoinedOn, required: true),
            BecameFullOn = cells.Date(MemberColumns.BecameFullOn),
            ArrivedOn = cells.Date(MemberColumns.ArrivedOn),
            OutsideName = cells.Text(MemberColumns.OutsideName, LongestPlace),
            PartyGroup = cells.Text(MemberColumns.PartyGroup, 40),
        };
    }

    private IdNumber? Number(RowFindings found)
    {
        var cell = found.Cell(MemberColumns.IdNumber);
        if (cell.Kind == SheetCellKind.Error)
        {
            found.Reject(MemberColumns.IdNumber, "IMP-CELL-ERROR", "公民身份号码单元格里是公式错误。", "对照证件直接填写号码。");
            return null;
        }

        if (cell.IsEmpty)
            return null;
        var facts = new IdNumberFacts(cell.Text, today);
        found.Add(rules.Evaluate(IdNumberChecks.All, facts, today, RuleOccasion.Record));
        var reading = facts.Reading;
        foreach (var warning in reading.Warnings)
            found.Note(MemberColumns.IdNumber, warning.Contains("15 位", StringComparison.Ordinal) ? "ID-OLD-FORM" : "ID-PLACE", warning, "对照现在的证件核对；无误可以导入。");
        // The rule may be switched off; a number that cannot be read is still no number.
        if (!reading.IsValid && !found.IsFaulty(MemberColumns.IdNumber))
            found.Reject(MemberColumns.IdNumber, "ID-FORM", reading.Error, "对照证件逐位核对。");
        return reading.Number;
    }

    private static string? SexOf(IdNumber? number) => number is null ? null : number.Sex == Sex.Male ? "1" : "2";
}
