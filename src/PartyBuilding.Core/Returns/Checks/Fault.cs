namespace PartyBuilding.Core.Returns.Checks;

/// <summary>The one wording of a refusal, read by those who write forms.</summary>
internal static class Fault
{
    public static FormatException At(int position, string expected, string found) =>
        new($"第 {position} 个字符：此处应为{expected}，实际是{(found.Length == 0 ? "结尾" : $"「{found}」")}。");
}
