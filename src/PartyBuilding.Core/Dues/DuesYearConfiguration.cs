using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace PartyBuilding.Core.Dues;

internal sealed class DuesYearConfiguration : IEntityTypeConfiguration<DuesYear>
{
    public const int ReportLength = 3000;

    public void Configure(EntityTypeBuilder<DuesYear> builder)
    {
        builder.ToTable("DuesYear");
        builder.Property(x => x.Report).HasMaxLength(ReportLength);
        builder.HasOne(x => x.Organisation).WithMany().HasForeignKey(x => x.OrganisationId);
        builder.HasMany(x => x.Figures).WithOne().HasForeignKey(x => x.DuesYearId);
        builder.HasIndex(x => x.PublicId).IsUnique();
        builder.HasIndex(x => new { x.OrganisationId, x.Year }).IsUnique();
        builder.HasIndex(x => new { x.Year, x.Status });
    }
}
