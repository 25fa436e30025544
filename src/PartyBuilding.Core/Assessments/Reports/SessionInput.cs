using PartyBuilding.Core.Common;
using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Assessments.Reports;

/// <summary>Reads the form of a session, with what is wrong at each field.</summary>
internal sealed class SessionInput
{
    private static readonly FieldFindings Fields = new("WIR");

    private readonly SaveReportSession _input;
    private readonly string? _team;
    private readonly string? _principal;
    private readonly string? _attended;
    private readonly string? _result;
    private readonly string? _to;

    public SessionInput(SaveReportSession input, DateOnly today)
    {
        _input = input;
        (_team, _principal) = (Text(input.TeamOpinions, "对班子成员的意见", nameof(input.TeamOpinions)), Text(input.PrincipalOpinions, "对主要负责人的意见", nameof(input.PrincipalOpinions)));
        (_attended, _to) = (Text(input.Attended, "到会的上级机关", nameof(input.Attended), WorkReportSession.LongestName), Text(input.SubmittedTo, "报送机关", nameof(input.SubmittedTo), WorkReportSession.LongestName));
        _result = Text(input.AppraisalResult, "评议（测评）结果", nameof(input.AppraisalResult));
        Required(input);
        Days(input, today);
    }

    public List<Finding> Findings { get; } = [];

    public PrincipalFacts Principal => new(_principal is not null, _input.PrincipalCollector);

    public HandingInFacts HandingIn => new(_input.SubmittedOn is not null, _input.AppraisedOn is not null);

    public void Put(WorkReportSession session)
    {
        (session.TermFrom, session.TermTo, session.On, session.Occasion) = (_input.TermFrom!.Value, _input.TermTo!.Value.AddDays(1), _input.On!.Value, _input.Occasion!.Value);
        (session.TeamOpinions, session.PrincipalOpinions, session.PrincipalCollector, session.Attended) = (_team, _principal, _principal is null ? null : _input.PrincipalCollector, _attended);
        (session.Appraisal, session.AppraisedOn, session.AppraisalResult) = (_input.Appraisal, _input.AppraisedOn, _result);
        (session.SystemEndedOn, session.SubmittedOn, session.SubmittedTo) = (_input.SystemEndedOn, _input.SubmittedOn, _to);
    }

    private void Required(SaveReportSession input)
    {
        Add(input.TermFrom is null ? Fields.Missing("届期开始日期", nameof(input.TermFrom)) : null);
        Add(input.TermTo is null ? Fields.Missing("届期结束日期", nameof(input.TermTo)) : input.TermTo <= input.TermFrom ? Fields.Order("届期结束日期", "开始日期", input.TermFrom!.Value, nameof(input.TermTo)) : null);
        Add(input.On is null ? Fields.Missing("述职述廉日期", nameof(input.On))
            : input.On < input.TermFrom || input.On > input.TermTo ? Fields.Must("TERM", "述职述廉日期不在这一届里。", nameof(input.On), "请核对届期和日期。") : null);
        Add(input.Occasion is not { } occasion || !Enum.IsDefined(occasion) ? Fields.Choice("怎样召开", nameof(input.Occasion)) : null);
        Add(_principal is not null && (input.PrincipalCollector is not { } collector || !Enum.IsDefined(collector)) ? Fields.Choice("由谁征求", nameof(input.PrincipalCollector)) : null);
        if (input.Appraisal is not null || input.AppraisedOn is not null || _result is not null)
        {
            Add(input.Appraisal is not { } way || !Enum.IsDefined(way) ? Fields.Choice("评议还是测评", nameof(input.Appraisal)) : null);
            Add(input.AppraisedOn is null ? Fields.Missing("评议（测评）日期", nameof(input.AppraisedOn)) : null);
            Add(_result is null ? Fields.Missing("评议（测评）结果", nameof(input.AppraisalResult)) : null);
        }

        Add(input.SubmittedOn is not null && _to is null ? Fields.Missing("报送机关", nameof(input.SubmittedTo)) : null);
        Add(input.SubmittedOn is null && _to is not null ? Fields.Missing("上报日期", nameof(input.SubmittedOn)) : null);
    }

    /// <summary>What has happened is not in the future, and nothing comes before the session but the opinions.</summary>
    private void Days(SaveReportSession input, DateOnly today)
    {
        foreach (var (day, what, field) in new[]
        {
            (input.AppraisedOn, "评议（测评）日期", nameof(input.AppraisedOn)), (input.SystemEndedOn, "结束日期", nameof(input.SystemEndedOn)), (input.SubmittedOn, "上报日期", nameof(input.SubmittedOn)),
        })
        {
            Add(day > today ? Fields.Future(what, field) : day < input.On ? Fields.Order(what, "述职述廉日期", input.On!.Value, field) : null);
        }
    }

    private void Add(Finding? finding)
    {
        if (finding is not null)
            Findings.Add(finding);
    }

    private string? Text(string? typed, string what, string field, int most = WorkReportSession.LongestText)
    {
        var text = ChineseText.Clean(typed);
        if (text.Length > most)
            Findings.Add(Fields.TooLong(what, most, field));
        return text.Length == 0 ? null : text;
    }
}
