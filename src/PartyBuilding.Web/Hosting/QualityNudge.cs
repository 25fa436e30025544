namespace PartyBuilding.Web.Hosting;

/// <summary>Wakes the worker of this instance when somebody has asked for a data check; others look by themselves.</summary>
public sealed class QualityNudge
{
    private readonly SemaphoreSlim _waiting = new(0, 1);

    public void Now()
    {
        try
        {
            _waiting.Release();
        }
        catch (SemaphoreFullException)
        {
            // It has been woken already and has not looked yet.
        }
    }

    /// <summary>Until somebody nudges, at most for a while.</summary>
    public Task WaitAsync(TimeSpan most, CancellationToken cancel) => _waiting.WaitAsync(most, cancel);
}
