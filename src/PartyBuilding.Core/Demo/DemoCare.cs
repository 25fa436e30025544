using PartyBuilding.Core.Floating;

namespace PartyBuilding.Core.Demo;

/// <summary>Dated entries under the made-up stays and situations.</summary>
internal sealed class DemoCare(DemoRegisterBook book, DemoRandom random)
{
    private static readonly string[] People = ["支部书记", "组织委员", "宣传委员", "党小组组长"];

    public List<CareEntry> Entries { get; } = [];

    public void Add(Guid subject, CareKind kind, DateOnly on, string what, long? fen = null)
        => Entries.Add(new CareEntry
        {
            Key = random.Key(on), SubjectKey = subject, Kind = kind, On = on, What = what, AmountFen = fen, By = random.Of(People),
            RecordedNo = book.NumberOf(on),
        });
}
