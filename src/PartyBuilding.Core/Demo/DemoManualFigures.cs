using PartyBuilding.Core.Returns.Forms;
using PartyBuilding.Core.Returns.Ledger;

namespace PartyBuilding.Core.Demo;

/// <summary>Plausible figures for the cells a branch types: meetings, dues, service. They satisfy the form's checks.</summary>
internal sealed class DemoManualFigures(DemoRandom random)
{
    // People on the move have been in the registers since the beginning; what else a branch does has not.
    private static readonly string[] Moving = [.. new MovementItems().Items.Select(i => i.Query)];

    private static readonly string[] Meetings = ["branch-meeting", "committee", "group", "theme-day", "lesson"];

    /// <summary>Fills every manual cell; what this class has no opinion on is 0.</summary>
    /// <param name="register">What a register of people on the move counts at the branch: typed in the first version of the form, drawn in the second.</param>
    public void Fill(FormDefinition form, Dictionary<string, long?> values, int month, Func<string, long> register)
    {
        foreach (var item in form.Items.Where(i => i.Source == ItemSource.Manual))
            values[item.Key] = 0;
        var members = values["end"] ?? 0;
        foreach (var meeting in Meetings)
            Meeting(values, $"life.{meeting}", Held(meeting, month), meeting == "committee" ? 3 + random.Below(3) : members);
        values["admission.applicants"] = random.Below(4);
        values["admission.activists"] = random.Below(3);
        values["admission.candidates"] = random.Below(2);
        // 2008 handbook: dues by the month; in fen, about ten yuan a member.
        values["dues.payable"] = values["dues.paid"] = members * random.Between(600, 1500);
        values["dues.remitted"] = values["dues.paid"] * 6 / 10;
        values["service.volunteer-times"] = random.Below(4);
        values["service.volunteer-attendance"] = values["service.volunteer-times"] * random.Between(4, 15);
        values["service.visits"] = random.Below(5);
        values["service.paired-households"] = random.Below(4);
        values["service.suggestions"] = random.Below(6);
        foreach (var query in Moving.Where(q => form.Item(q).Source == ItemSource.Manual))
            values[query] = register(query);
    }

    private int Held(string meeting, int month) => meeting switch
    {
        "branch-meeting" => month % 3 == 0 || random.Chance(0.3) ? 1 : 0,
        "lesson" => month % 3 == 1 ? 1 : 0,
        "group" => random.Between(1, 2),
        _ => 1,
    };

    private void Meeting(Dictionary<string, long?> values, string key, int held, long each)
    {
        var due = held * each;
        var absent = due == 0 ? 0 : random.Below((int)Math.Max(1, due / 8));
        values[$"{key}.held"] = held;
        values[$"{key}.due"] = due;
        values[$"{key}.present"] = due - absent;
        values[$"{key}.absent"] = absent;
        values[$"{key}.made-up"] = absent == 0 ? 0 : random.Below(absent + 1);
    }
}
