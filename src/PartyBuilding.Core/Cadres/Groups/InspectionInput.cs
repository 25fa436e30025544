using PartyBuilding.Core.Common;
using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Cadres.Groups;

/// <summary>Reads the form of an inspection, with what is wrong at each field.</summary>
internal sealed class InspectionInput
{
    private readonly SaveInspection _input;
    private readonly string? _problems;
    private readonly string? _opinions;
    private readonly string? _coBodies;

    public InspectionInput(SaveInspection input, DateOnly today)
    {
        _input = input;
        var h = input.Headings;
        Headings = new InspectionHeadings(
            Text(h.Allocation, "配备", nameof(h.Allocation)), Text(h.Selection, "选拔", nameof(h.Selection)), Text(h.Training, "培养", nameof(h.Training)), Text(h.Usage, "使用", nameof(h.Usage)),
            Text(h.Documents, "贯彻文件", nameof(h.Documents)));
        (_problems, _opinions) = (Text(input.Problems, "问题", nameof(input.Problems)), Text(input.Opinions, "改进意见", nameof(input.Opinions)));
        _coBodies = Text(input.CoBodies, "配合单位", nameof(input.CoBodies), 120);
        if (input.On > today)
            Findings.Add(CadreFindings.Future("检查日期", nameof(input.On)));
        if (_problems is not null && input.FollowUpBy is null)
            Findings.Add(CadreFindings.Missing("整改期限", nameof(input.FollowUpBy)));
        if (input.FollowUpBy < input.On)
            Findings.Add(CadreFindings.Before("整改期限", "检查日期", input.On, nameof(input.FollowUpBy)));
        var r = input.Reserve;
        Part(r.BureauWomen, r.BureauTotal, "局级后备女干部", nameof(r.BureauWomen));
        Part(r.DivisionWomen, r.DivisionTotal, "处级后备女干部", nameof(r.DivisionWomen));
        Part(r.MinorityWomen, r.MinorityTotal, "少数民族后备女干部", nameof(r.MinorityWomen));
        Part(r.MinorityNonParty, r.MinorityTotal, "少数民族后备非中共党员干部", nameof(r.MinorityNonParty));
        Part(r.Unplanned, 9999, "没有培养计划的人数", nameof(r.Unplanned));
    }

    public List<Finding> Findings { get; } = [];

    public InspectionHeadings Headings { get; }

    public void Put(GroupInspection row)
    {
        var r = _input.Reserve;
        (row.On, row.Allocation, row.Selection, row.Training, row.Usage, row.Documents) =
            (_input.On, Headings.Allocation!, Headings.Selection!, Headings.Training!, Headings.Usage!, Headings.Documents!);
        (row.Problems, row.Opinions, row.CoBodies, row.FollowUpBy) = (_problems, _opinions, _coBodies, _input.FollowUpBy);
        (row.BureauTotal, row.BureauWomen, row.DivisionTotal, row.DivisionWomen) = (r.BureauTotal, r.BureauWomen, r.DivisionTotal, r.DivisionWomen);
        (row.MinorityTotal, row.MinorityWomen, row.MinorityNonParty, row.Unplanned) = (r.MinorityTotal, r.MinorityWomen, r.MinorityNonParty, r.Unplanned);
    }

    private string? Text(string? typed, string what, string field, int most = GroupInspection.LongestText)
    {
        var text = ChineseText.Clean(typed);
        if (text.Length > most)
            Findings.Add(CadreFindings.TooLong(what, most, field));
        return text.Length == 0 ? null : text;
    }

    private void Part(int? part, int? whole, string what, string field)
    {
        if (part < 0 || whole is < 0 or > 9999 || part > (whole ?? 0))
            Findings.Add(new Finding("WMN-INPUT", RuleForce.Must, $"{what}人数不对。", field, "请核对：不能为负，不能多于总数。"));
    }
}
