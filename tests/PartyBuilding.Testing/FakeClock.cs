namespace PartyBuilding.Testing;

/// <summary>A clock that stands until a test moves it. Starts at ten in the morning, China time.</summary>
public sealed class FakeClock(DateOnly today) : TimeProvider
{
    private DateTimeOffset _now = new(today.ToDateTime(new TimeOnly(2, 0)), TimeSpan.Zero);

    public override DateTimeOffset GetUtcNow() => _now;

    public void Advance(TimeSpan by) => _now += by;

    public void MoveTo(DateOnly day) => _now = new DateTimeOffset(day.ToDateTime(new TimeOnly(2, 0)), TimeSpan.Zero);
}
