namespace PartyBuilding.Core.Returns.Forms;

public static class CheckClasses
{
    /// <summary>In the words of the field.</summary>
    public static string Title(this CheckClass kind) => kind switch
    {
        CheckClass.Error => "错误",
        CheckClass.Explain => "须说明",
        CheckClass.Hint => "提示",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };
}
