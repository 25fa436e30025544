namespace PartyBuilding.Core.CoBuilding;

/// <summary>The Chinese words of the codes of co-building.</summary>
public static class CoBuildingWords
{
    public static readonly IReadOnlyDictionary<JointActivityKind, string> Activities = new Dictionary<JointActivityKind, string>
    {
        [JointActivityKind.Highlight] = "每月亮点", [JointActivityKind.KeyWork] = "每季重点工作", [JointActivityKind.Consultation] = "协商", [JointActivityKind.Other] = "其他活动",
    };
}
