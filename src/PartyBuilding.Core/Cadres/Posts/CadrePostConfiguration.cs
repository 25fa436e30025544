using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace PartyBuilding.Core.Cadres.Posts;

internal sealed class CadrePostConfiguration : IEntityTypeConfiguration<CadrePost>
{
    public void Configure(EntityTypeBuilder<CadrePost> builder)
    {
        builder.ToTable("CadrePost");
        builder.Property(x => x.Unit).HasMaxLength(CadrePost.LongestUnit);
        builder.Property(x => x.ShortUnit).HasMaxLength(CadrePost.LongestUnit);
        builder.Property(x => x.Title).HasMaxLength(CadrePost.LongestTitle);
        builder.Property(x => x.LevelCode).HasMaxLength(10);
        builder.Property(x => x.Document).HasMaxLength(CadrePost.LongestDocument);
        builder.Property(x => x.RemovalDocument).HasMaxLength(CadrePost.LongestDocument);
        builder.HasOne(x => x.Cadre).WithMany().HasForeignKey(x => x.CadreId);
        builder.HasOne(x => x.Organisation).WithMany().HasForeignKey(x => x.OrganisationId);
        builder.HasIndex(x => new { x.OrganisationId, x.SupersededNo, x.ValidTo });
        builder.HasIndex(x => new { x.CadreId, x.SupersededNo, x.ValidTo });
        builder.HasIndex(x => x.Key);
    }
}
