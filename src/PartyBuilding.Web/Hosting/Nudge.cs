namespace PartyBuilding.Web.Hosting;

/// <summary>Wakes a worker of this instance when there is something to do; those of other instances look by themselves.</summary>
public abstract class Nudge
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
