using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using PartyBuilding.Core.Cadres.Exchange;
using A = DocumentFormat.OpenXml.Drawing;
using Pic = DocumentFormat.OpenXml.Drawing.Pictures;
using Wp = DocumentFormat.OpenXml.Drawing.Wordprocessing;

namespace PartyBuilding.Core.Cadres.Layouts;

/// <summary>Puts the photo into a document at the size of its place on the form.</summary>
internal static class FormPicture
{
    private const long Millimetre = 36_000;
    private const long Width = 28 * Millimetre;
    private const long Height = 40 * Millimetre;

    public static Drawing Add(MainDocumentPart main, byte[] photo)
    {
        var part = main.AddImagePart(FormPhoto.ExtensionOf(photo) == ".png" ? ImagePartType.Png : ImagePartType.Jpeg);
        using (var content = new MemoryStream(photo))
            part.FeedData(content);
        var picture = new Pic.Picture(
            new Pic.NonVisualPictureProperties(new Pic.NonVisualDrawingProperties { Id = 1, Name = "photo" }, new Pic.NonVisualPictureDrawingProperties()),
            new Pic.BlipFill(new A.Blip { Embed = main.GetIdOfPart(part) }, new A.Stretch(new A.FillRectangle())),
            new Pic.ShapeProperties(
                new A.Transform2D(new A.Offset { X = 0, Y = 0 }, new A.Extents { Cx = Width, Cy = Height }),
                new A.PresetGeometry(new A.AdjustValueList()) { Preset = A.ShapeTypeValues.Rectangle }));
        return new Drawing(new Wp.Inline(
            new Wp.Extent { Cx = Width, Cy = Height }, new Wp.DocProperties { Id = 1, Name = "photo", Description = "照片" },
            new A.Graphic(new A.GraphicData(picture) { Uri = "http://schemas.openxmlformats.org/drawingml/2006/picture" }))
        {
            DistanceFromTop = 0, DistanceFromBottom = 0, DistanceFromLeft = 0, DistanceFromRight = 0,
        });
    }
}
