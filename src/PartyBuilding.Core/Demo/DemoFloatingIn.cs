using PartyBuilding.Core.Floating;

namespace PartyBuilding.Core.Demo;

/// <summary>People from elsewhere who take part in made-up branches, in every step of the register, and some whom their home has still to confirm.</summary>
internal sealed class DemoFloatingIn(DemoRegisterBook book, DemoFloating floating, DemoCast cast, DemoOptions options, DemoRandom random)
{
    private const int Everywhere = 60;

    private static readonly string[] Homes =
    [
        "安徽省阜阳市某县某村党支部", "江苏省盐城市某镇居民区党支部", "江西省上饶市某乡党支部", "河南省信阳市某县企业党支部", "浙江省台州市某街道社区党支部",
    ];

    private static readonly StayKind[] Kinds =
        [StayKind.Floating, StayKind.Floating, StayKind.Floating, StayKind.NotTransferred, StayKind.Pocket, StayKind.Hosted];

    private readonly DemoNames _names = new(random);
    private int _made;

    public void Make()
    {
        // The secretary's branch and its neighbour: one in each step.
        foreach (var branch in new[] { cast.CleanBranch.Id, cast.SentBackBranch.Id })
        {
            for (var steps = 0; steps <= 3; steps++)
                Add(branch, StayKind.Floating, steps);
        }

        Add(cast.CleanBranch.Id, StayKind.NotTransferred, 0);
        for (var i = 0; i < Everywhere / options.Divisor; i++)
            Add(random.Of(book.Branches).Id, random.Of(Kinds), random.Between(1, 3));
        Claim(cast.CleanBranch.Id, cast.SentBackBranch.Id);
        for (var i = 0; i < 6 / options.Divisor; i++)
            Claim(random.Of(book.Branches).Id, cast.SentBackBranch.Id);
    }

    private void Add(int branch, StayKind kind, int steps)
    {
        var since = Since(branch);
        var stay = new FloatingStay
        {
            Key = random.Key(since), Kind = kind, Name = _names.Make(random.Chance(0.6), random.Between(1960, 1999)), HomeOutside = random.Of(Homes),
            ReceivingId = branch, ValidFrom = since, RecordedNo = 1,
        };
        Finish(stay, steps);
    }

    /// <summary>Registered by the receiver as a member of ours; the home has not said so.</summary>
    private void Claim(int home, int receiving)
    {
        if (home == receiving || book.Take(home, random) is not { } spell)
            return;
        var since = Since(receiving);
        Finish(
            new FloatingStay
            {
                Key = random.Key(since), Kind = StayKind.Floating, Name = book.Person(spell.PersonId).Name, HomeId = home, ReceivingId = receiving,
                ValidFrom = since, RecordedNo = 1,
            },
            0);
    }

    private void Finish(FloatingStay stay, int steps)
    {
        floating.Details(stay);
        if (stay.Kind == StayKind.Floating && steps > 0)
        {
            stay.CardNumber = $"外-{stay.ValidFrom.Year}-{++_made:D4}";
            DemoFloating.Present(stay, book.Within(stay.ValidFrom, stay.ValidFrom.AddDays(random.Between(1, 15))), book.Today, steps);
        }

        stay.RecordedNo = book.NumberOf(DemoFloating.Newest(stay));
        floating.Stays.Add(stay);
    }

    private DateOnly Since(int branch) => book.Within(book.Organisation(branch).FoundedOn, book.Today.AddDays(-random.Between(50, 700)));
}
