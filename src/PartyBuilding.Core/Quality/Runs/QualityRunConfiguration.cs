using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace PartyBuilding.Core.Quality.Runs;

internal sealed class QualityRunConfiguration : IEntityTypeConfiguration<QualityRun>
{
    public void Configure(EntityTypeBuilder<QualityRun> builder)
    {
        builder.ToTable("QualityRun");
        builder.Ignore(x => x.CodeSet);
        builder.HasIndex(x => x.PublicId).IsUnique();
        builder.HasIndex(x => x.Status);
        builder.HasIndex(x => new { x.OrganisationId, x.Id });
        builder.Property(x => x.SchemeName).HasMaxLength(60);
        builder.Property(x => x.Codes).HasMaxLength(4000).IsUnicode(false);
        builder.Property(x => x.CreatedBy).HasMaxLength(60);
        builder.Property(x => x.Problem).HasMaxLength(400);
        builder.HasOne(x => x.Organisation).WithMany().HasForeignKey(x => x.OrganisationId);
    }
}
