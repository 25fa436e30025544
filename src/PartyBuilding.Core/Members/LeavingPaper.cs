namespace PartyBuilding.Core.Members;

/// <summary>The paper that the end of a membership rests on.</summary>
public sealed record LeavingPaper(string Text, DateOnly? On)
{
    /// <summary>In the words of the event.</summary>
    public string Words => On is { } day ? $"，依据：{Text}（{day:yyyy-MM-dd}）" : $"，依据：{Text}";
}
